"""One coverage-guided run of one reader: python -m tests.fuzz.guided READER FOLDER SECONDS.

What the reader raises is written into FOLDER once a place, with the input that led there, and the
run goes on. An input that is read for more than HANG seconds ends the run, as libFuzzer does.
"""

import json
import sys
import traceback
from pathlib import Path

import atheris

from tests.fuzz.calls import EXPECTED, READERS
from tests.fuzz.seeds import seeds

ROOT = Path(__file__).resolve().parent.parent.parent
HANG, MOST_BYTES = 20, 20_000


def place_of(error: Exception) -> str:
    """Name what was raised, and where in the program."""
    ours = [one for one in traceback.extract_tb(error.__traceback__) if "afterword" in one.filename]
    last = (ours or traceback.extract_tb(error.__traceback__))[-1]
    file = Path(last.filename)
    name = file.relative_to(ROOT) if file.is_relative_to(ROOT) else file.name
    return f"{type(error).__name__} in {name}:{last.lineno}"


def main(reader: str, folder: Path, seconds: str) -> None:
    """Feed the reader until the time is over; libFuzzer's last lines tell how often."""
    read, known = READERS[reader], set[str]()

    def one_input(data: bytes) -> None:
        try:
            read(data)
        except EXPECTED:
            pass
        except Exception as error:
            place = place_of(error)
            if place in known:
                return
            known.add(place)
            kept = folder / f"{reader}-{len(known)}"
            kept.write_bytes(data)
            found = {"place": place, "says": str(error)[:200], "input": str(kept)}
            print("found " + json.dumps(found), flush=True)

    begun_with = seeds(reader)
    # A reader loads what it needs when it is needed; only what is loaded in here is watched.
    with atheris.instrument_imports(include=["afterword"]):
        for seed in begun_with:
            one_input(seed)
    corpus = folder / f"{reader}-corpus"
    corpus.mkdir()
    for number, seed in enumerate(begun_with):
        (corpus / str(number)).write_bytes(seed)
    settings = {
        "max_total_time": seconds,
        "timeout": HANG,
        "max_len": MOST_BYTES,
        "artifact_prefix": f"{folder}/{reader}-",
        "print_final_stats": 1,
    }
    flags = [f"-{name}={value}" for name, value in settings.items()]
    atheris.Setup([sys.argv[0], str(corpus), *flags], one_input)
    atheris.Fuzz()


main(sys.argv[1], Path(sys.argv[2]), sys.argv[3])
