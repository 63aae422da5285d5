"""What an examination finds: one thing, whether it is well, what that means, what to do."""

from typing import NamedTuple

from afterword.core.saying import Sentence


class Finding(NamedTuple):
    """One thing that was looked at; ``todo`` is there where it needs a look."""

    name: str
    says: Sentence
    todo: Sentence | None = None

    @property
    def is_well(self) -> bool:
        """Say whether nothing needs to be done."""
        return self.todo is None
