"""What an action refuses, told as a sentence: what happened, what is safe, what to do."""

from afterword.core.dates import When
from afterword.core.saying import Sentence


class Refusal(Exception):
    """An act that was not done, because its words do not fit; ``says`` is what a person reads.

    Each kind stands beside the function that raises it. A sentence ends by saying what is
    safe ("Nothing was stored.") and what would do.
    """

    def __init__(self, says: Sentence) -> None:
        super().__init__(says.template)
        self.says = says


class Missing(Refusal):
    """What was asked for is not there."""


class Guarded(Refusal):
    """A guard of the etiquette says no, or not before ``opens_at``."""

    def __init__(self, says: Sentence, opens_at: When | None = None) -> None:
        super().__init__(says)
        self.opens_at = opens_at


class Failed(Refusal):
    """It was tried, and something outside did not let it: a file, a program, a disk."""
