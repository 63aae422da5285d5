"""Starts the command line, or tells a shell what may follow in one."""

import os
import sys


def main() -> int:
    """Run the command line; give its exit code (EXPERIENCE section 5)."""
    if "_ARGCOMPLETE" in os.environ and "COMP_LINE" in os.environ:  # a shell, at Tab
        from afterword.faces.cli.completing import complete

        complete()
    from afterword.faces.cli.main import main as run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
