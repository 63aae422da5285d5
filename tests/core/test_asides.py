"""Each fact is told somewhere: on the path, or at least in the history."""

import pytest

from afterword.core import facts
from afterword.core.asides import ASIDES
from afterword.core.facts import Fact
from afterword.core.telling import TELLERS

pytestmark = pytest.mark.core

# A frozen class with slots is made twice; the one that the module holds is meant.
NAMES = sorted({kind.__name__ for kind in Fact.__subclasses__()})
KINDS: list[type[Fact]] = [getattr(facts, name) for name in NAMES]


@pytest.mark.parametrize("kind", KINDS, ids=NAMES)
def test_every_kind_of_fact_is_told_once(kind: type[Fact]) -> None:
    assert (kind in TELLERS) != (kind in ASIDES)


def test_there_are_kinds_at_all() -> None:
    assert facts.LetGo in KINDS
