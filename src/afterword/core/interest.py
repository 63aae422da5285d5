"""How much I want the job, and whether they have been told (S001-9, S001-10)."""

from collections.abc import Iterable

from afterword.core.facts import Fact, InterestStated, MessageSent
from afterword.core.terms import Kind


class Interested:
    """How much I want it, and whether they have been told."""

    __slots__ = ("stated", "told")

    def __init__(self, facts: Iterable[Fact]) -> None:
        self.stated: InterestStated | None = None
        self.told: bool | None = None
        for fact in facts:
            if isinstance(fact, InterestStated):
                self.stated = fact
            elif isinstance(fact, MessageSent):
                self._hear(fact)

    def _hear(self, fact: MessageSent) -> None:
        says_no = self.stated is not None and self.stated.level.is_no
        if fact.kind in (Kind.WITHDRAW, Kind.DECLINE):
            self.told = False
        elif fact.kind is Kind.ACCEPT:
            self.told = True
        elif fact.states_interest or (fact.kind is Kind.FEEDBACK and says_no):
            self.told = not says_no

    @property
    def untold(self) -> InterestStated | None:
        """The interest that is stored and not yet told; unsure is never told (S001-10)."""
        stated = self.stated
        if stated is None or not (stated.level.is_yes or stated.level.is_no):
            return None
        return None if self.told is stated.level.is_yes else stated
