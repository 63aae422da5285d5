"""What the date of an answer is read from: its times, and the signs beside which they stand."""

from collections.abc import Sequence
from typing import NamedTuple

from afterword.core.answers.clauses import Statement
from afterword.core.answers.weighing import Evidence
from afterword.core.dates import When
from afterword.core.readers.answer_times import Told
from afterword.core.reading import Hearing, Span
from afterword.core.terms import Label


class Dated(NamedTuple):
    """The date of a mail and the words it was read from."""

    when: When | None = None
    span: Span | None = None


class Ground(NamedTuple):
    """What the date of a mail is read from."""

    label: Label
    evidence: Evidence
    read: Sequence[Statement]
    text: str
    heard: Hearing
    told: Sequence[Told]

    def near(self) -> list[Told]:
        """Give the times in the sentences that decided, else in the one after, else all."""
        lines = {sign.line for sign in self.evidence.signs}
        for wanted in (lines, {line + 1 for line in lines}):
            found = [one for one in self.told if one.line in wanted]
            if found:
                return found
        return list(self.told)


NOTHING = Dated()
