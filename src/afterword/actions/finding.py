"""Finding what a person means by a name: an application, a person, or a step."""

import re
import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

from afterword.core.plan import Agenda, Plan
from afterword.core.pursuit import Pursuit
from afterword.core.saying import english, spoken_day
from afterword.core.steps import Act, Step
from afterword.outside.world import World
from afterword.storage import facts
from afterword.storage.names import employer_key


class NotFound(Exception):
    """Nothing has that name; ``what`` is what was looked for."""

    def __init__(self, what: str, typed: str, known: Iterable[str] = ()) -> None:
        super().__init__(f"{what}: {typed}")
        self.what, self.typed, self.known = what, typed, tuple(known)

    @property
    def near(self) -> tuple[str, ...]:
        """Give what was perhaps meant; late, because many that are not found are never told."""
        return near(self.typed, self.known)


def near(typed: str, known: Iterable[str]) -> tuple[str, ...]:
    """Give the names, or those with a word, that a slip of the finger makes what was typed."""
    from difflib import get_close_matches  # late: hardly any name needs it

    named: dict[str, list[str]] = {}
    for name in known:
        whole = folded(name)
        for part in {whole, *whole.split()}:
            named.setdefault(part, []).append(name)
    close = get_close_matches(folded(typed)[:LONGEST], named, n=MOST_NEAR, cutoff=ALIKE)
    return tuple(dict.fromkeys(name for one in close for name in named[one]))[:MOST_NEAR]


MOST_NEAR, ALIKE, LONGEST = 3, 0.7, 80
"""So many names are proposed, of so much likeness, to so many signs of what was typed."""


class Ambiguous(Exception):
    """Several things have that name; ``candidates`` tells them apart."""

    def __init__(self, what: str, typed: str, candidates: Iterable[str]) -> None:
        super().__init__(f"{what}: {typed}")
        self.what, self.typed, self.candidates = what, typed, tuple(candidates)


class Key(str):
    """The key of an application that was found, and not typed: it means that very one."""

    __slots__ = ()


def the_pursuit(world: World, typed: str) -> Pursuit:
    """Give the one application that a typed name means. Raises NotFound or Ambiguous."""
    found = meant(world, typed)
    if len(found) > 1:
        raise Ambiguous("application", typed, (described(one, found) for one in found))
    return found[0]


def meant(world: World, typed: str) -> list[Pursuit]:
    """Give the applications that a typed name may mean, only the open one of several.

    Raises NotFound if there is none.
    """
    found = _named(world, typed)
    live = [one for one in found if one.open]
    chosen = live if len(found) > 1 and len(live) == 1 else found
    if not chosen:
        raise NotFound("application", typed, _known(world))
    return facts.load(world.owner, [one.key for one in chosen], world.places)


def _named(world: World, typed: str) -> list[facts.Named]:
    """A key that is an employer's name too names all the applications there; with -1 the first."""
    found = facts.find(world.owner, typed)
    if not found and typed.strip().endswith(FIRST):
        first = typed.strip().removesuffix(FIRST)
        return [one for one in facts.find(world.owner, first) if one.key == first]
    exact = len(found) == 1 and found[0].key == typed.strip()
    if not exact or isinstance(typed, Key):
        return found
    name = employer_key(found[0].employer)
    if employer_key(typed.replace("-", " ")) != name:
        return found
    # No key stands in brackets, so that all are given whose names begin so.
    every = facts.find(world.owner, f"({name})")
    return [one for one in every if employer_key(one.employer) == name] or found


FIRST = "-1"
"""Stands behind a key that is its employer's name where others are there too."""


def described(pursuit: Pursuit, among: Iterable[Pursuit]) -> str:
    """Tell an application from others: by what it can be typed as, its role and its last talk."""
    same = [one for one in among if employer_key(one.employer) == employer_key(pursuit.employer)]
    typed = handle(pursuit) if len(same) > 1 else pursuit.key
    last = pursuit.sessions.last_day
    told = [pursuit.employer, pursuit.role, spoken_day(last.day) if last is not None else ""]
    return f"{typed} ({', '.join(word for word in told if word)})"


def handle(pursuit: Pursuit) -> str:
    """Give what an application can be typed as, also where there are others at its employer."""
    plain = employer_key(pursuit.key.replace("-", " ")) == employer_key(pursuit.employer)
    return f"{pursuit.key}{FIRST}" if plain and pursuit.around.same_employer else pursuit.key


def _known(world: World) -> list[str]:
    """Name the employers, with the role where there are several applications at one."""
    every = facts.load_all(world.owner, world.places)
    names = [one.employer for one in every]
    return sorted(
        {
            f"{one.employer} {one.role}" if names.count(one.employer) > 1 else one.employer
            for one in every
        }
    )


def folded(text: str) -> str:
    """Give text for comparing: without accents, case and extra space."""
    plain = unicodedata.normalize("NFKD", text)
    return " ".join(
        "".join(sign for sign in plain if not unicodedata.combining(sign)).casefold().split()
    )


def person_in(pursuit: Pursuit, typed: str) -> str:
    """Give the key of the person a typed name means, by name, part of a name, or address."""
    people = dict(pursuit.people)
    for other in pursuit.around.same_employer:
        people = {**other.people, **people}
    wanted = folded(typed)
    exact = [
        key
        for key, one in people.items()
        if wanted in (key, folded(one.name), *(folded(address) for address in one.emails))
    ]
    words = set(wanted.split())
    near = [key for key, one in people.items() if words and words <= set(folded(one.name).split())]
    begins = [key for key, one in people.items() if wanted and folded(one.name).startswith(wanted)]
    found = exact or near or begins
    if not found:
        raise NotFound("person", typed, (one.name for one in people.values()))
    if len(found) > 1:
        raise Ambiguous(
            "person", typed, (_described(people[key].name, people[key].emails) for key in found)
        )
    return found[0]


def _described(name: str, emails: tuple[str, ...]) -> str:
    return f"{name} <{emails[0]}>" if emails else name


class Found(NamedTuple):
    """A step with the plan and the moment it was found in, and its short name."""

    step: Step
    plan: Plan
    seen: Agenda
    name: str


VERBS = {
    Act.SEND_THANK_YOU: "thank",
    Act.SEND_INQUIRY: "ask",
    Act.LET_GO: "letgo",
    Act.DELIVER_COMMITMENT: "promise",
    Act.TRACK_THEIR_PROMISE: "theirs",
    Act.SEND_LINKEDIN_INVITE: "linkedin",
    Act.RECORD_DECISION_DATE: "date",
    Act.STATE_INTEREST: "interest",
    Act.FIX_ADDRESS: "address",
    Act.STAY_IN_TOUCH: "hello",
    Act.SAY_HELLO: "hello",
    Act.ANSWER_EMPLOYER: "answer",
    Act.REPLY_TO_REJECTION: "reply",
    Act.ASK_REFERRAL: "referral",
    Act.WEIGH_OFFER: "weigh",
    Act.ANSWER_OFFER: "offer",
    Act.SEND_WITHDRAWAL: "withdraw",
    Act.PREPARE_NEXT_ROUND: "prepare",
    Act.CONFIRM_NEXT_ROUND: "confirm",
}


def short_names(steps: Iterable[tuple[Step, Pursuit]]) -> dict[str, str]:
    """Give each step key a short name that people can type, as ``thank-priya``."""
    names: dict[str, str] = {}
    taken: dict[str, int] = {}
    for step, pursuit in steps:
        base = f"{VERBS.get(step.act, step.act.value.replace('_', '-'))}-{_subject(step, pursuit)}"
        taken[base] = taken.get(base, 0) + 1
        names[step.key] = base if taken[base] == 1 else f"{base}-{taken[base]}"
    return names


def _subject(step: Step, pursuit: Pursuit) -> str:
    who = step.thanks_for or (step.to if step.act in PERSONAL else "")
    words = pursuit.name(who) if who else pursuit.employer
    return re.sub(r"[^a-z0-9]+", "-", folded(words).split(" ")[0] if who else folded(words)).strip(
        "-"
    )


PERSONAL = frozenset(
    {Act.SEND_THANK_YOU, Act.SEND_LINKEDIN_INVITE, Act.DELIVER_COMMITMENT, Act.FIX_ADDRESS,
     Act.TRACK_THEIR_PROMISE, Act.STAY_IN_TOUCH, Act.SAY_HELLO, Act.ANSWER_EMPLOYER}
)  # fmt: skip
"""Acts whose short name tells the person; all others tell the employer."""


def the_step(found: Iterable[Found], typed: str) -> Found:
    """Give the step that a typed name means: its short name, its key, or words of its title."""
    steps = list(found)
    wanted = folded(typed)
    for matches in (
        [one for one in steps if wanted in (one.name, one.step.key)],
        [one for one in steps if one.name.startswith(wanted) or one.step.key.startswith(typed)],
        [one for one in steps if wanted in folded(_title(one))],
    ):
        if len(matches) == 1:
            return matches[0]
        if matches:
            raise Ambiguous("step", typed, (f"{one.name}: {_title(one)}" for one in matches))
    raise NotFound("step", typed, (one.name for one in steps))


def _title(found: Found) -> str:
    return english(found.step.title, found.plan.pursuit.place.zone)
