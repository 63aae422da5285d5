"""What is wrong with a file that should hold an export, told as a sentence."""

from afterword.core.saying import Sentence, say


class Unfit(Exception):
    """The file is not taken; ``says`` tells why, and what would do. Nothing was stored."""

    says: Sentence

    def __init__(self, says: Sentence) -> None:
        super().__init__(says.template)
        self.says = says


def foreign() -> Unfit:
    """It is a JSON document or a zip of something else."""
    return Unfit(
        say("This is no export of Afterword, and no invitation either. Nothing was stored.")
    )


def a_backup() -> Unfit:
    """It holds everything as well, but in the form of a database."""
    return Unfit(
        say("This is a backup. Nothing was stored. It is put back by: afterword restore FILE")
    )


def damaged() -> Unfit:
    """Bytes were changed or lost on the way, or somebody edited the file."""
    return Unfit(
        say(
            "It is not as it was written: something was damaged or changed. Nothing was stored. "
            "Fetch it again; if you changed it yourself, take its last line (sha256) out first."
        )
    )


def cut_off() -> Unfit:
    """The end is missing, or the bytes are no JSON or zip at all."""
    return Unfit(
        say(
            "It cannot be read to its end: it is not whole, or damaged. Nothing was stored. "
            "Fetch it again, or export it again."
        )
    )


def newer(program: str) -> Unfit:
    """A later version wrote it, in a form of which this one knows nothing."""
    return Unfit(
        say(
            "A newer Afterword wrote this ({program}). Nothing was stored. "
            "Update Afterword, then import it again.",
            program=program or "?",
        )
    )


def too_large(most: int) -> Unfit:
    """No search fills as much."""
    return Unfit(
        say(
            "It is larger than {most} MB, which no search fills. Nothing was stored.",
            most=most >> 20,
        )
    )


def odd(where: str, what: str) -> Unfit:
    """A part is not what it should be; ``where`` is its place in the document."""
    return Unfit(
        say(
            "It is not in the form of an export: {where}: {what}. Nothing was stored.",
            where=where, what=what,
        )
    )  # fmt: skip
