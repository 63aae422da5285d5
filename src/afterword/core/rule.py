"""The contract of the etiquette shelf: a rule looks at one application and says what follows."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from afterword.core.facts import Fact
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.registry import collect
from afterword.core.steps import Guard, Step

Advice = Iterator[Step | Guard]
Follow = Callable[[Pursuit, Policy], Advice]


class Rule(NamedTuple):
    """One rule: its file's name, the seeds it comes from, its sentence, and what it does.

    ``after`` names the kinds of fact without any of which it has nothing to say (empty: it may
    always have): most applications hold few kinds, and most rules need not be asked.
    """

    name: str
    seeds: tuple[str, ...]
    sentence: str
    explanation: str
    follow: Follow
    after: frozenset[type[Fact]] = frozenset()


def etiquette_rule(source: str, after: tuple[type[Fact], ...] = ()) -> Callable[[Follow], Rule]:
    """Make a function a rule of the etiquette; ``source`` names its seeds, by commas.

    The function's docstring is the sentence that people read. It never asks what time it is: it
    says when a step appears, opens, is due and goes. A step's key names its subject only; the
    planner puts the rule's name and the application before it.
    """

    def declare(follow: Follow) -> Rule:
        doc = (follow.__doc__ or "").strip()
        sentence, _, explanation = doc.partition("\n\n")
        return Rule(
            name=follow.__module__.rpartition(".")[2],
            seeds=tuple(seed.strip() for seed in source.split(",")),
            sentence=sentence,
            explanation=explanation,
            follow=follow,
            after=frozenset(after),
        )

    return declare


def rules() -> tuple[Rule, ...]:
    """Give every rule on the shelf, in the order of their names (which never matters)."""
    return collect("afterword.core.etiquette", "rule", Rule)
