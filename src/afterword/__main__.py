"""Starts the command line."""

import sys


def main() -> int:
    """Run the command line; give its exit code (EXPERIENCE section 5)."""
    from afterword.faces.cli.main import main as run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
