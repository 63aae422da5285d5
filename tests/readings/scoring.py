"""Scores of the readers: what was right, what was wrong without asking, kind by kind."""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

HERE = Path(__file__).parent
UNSEEN = HERE / "unseen"
"""Cases by somebody who had not seen the readers, scored once before anybody looked at them."""

Case = dict[str, Any]
Answers = Callable[[Case], dict[str, Any]]


class Figure(NamedTuple):
    """One line of a table: what was measured, the figure, and its goal ("" for none)."""

    name: str
    value: float
    n: int
    goal: str = ""

    @property
    def met(self) -> bool:
        """Say whether the goal is met."""
        if not self.goal:
            return True
        bound = float(self.goal[2:])
        return self.value >= bound if self.goal.startswith(">=") else self.value <= bound


class Scored(NamedTuple):
    """The figures of one set, and the cases that went wrong, each with what was found."""

    figures: tuple[Figure, ...]
    wrong: tuple[tuple[Case, dict[str, Any]], ...]


def cases(name: str, folder: Path = HERE) -> list[Case]:
    """Read the cases of one kind; each has ``id``, ``in`` (or ``files``), ``out``, ``about``."""
    file = folder / f"{name}.jsonl"
    if not file.exists():
        return []
    lines = file.read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


def ratio(part: int, whole: int) -> float:
    """Give a share; of nothing, all is right."""
    return part / whole if whole else 1.0


def score_timing(told: Sequence[Case], answer: Answers) -> Scored:
    """Score times: exactly right in kind and days, and wrong without asking."""
    wrong, unasked, by_kind = [], 0, Counter[str]()
    for case in told:
        found, out = answer(case), case["out"]
        if all(found.get(key) == out[key] for key in ("kind", "earliest", "latest")):
            by_kind[out["kind"]] += 1
        else:
            wrong.append((case, found))
            unasked += not found.get("asks")
    total = Counter(case["out"]["kind"] for case in told)
    figures = [
        Figure("exactly right", ratio(len(told) - len(wrong), len(told)), len(told), ">=0.95"),
        Figure("wrong without asking", unasked / max(1, len(told)), len(told), "<=0.02"),
    ]
    figures += [
        Figure(f"  {kind}", ratio(by_kind[kind], n), n) for kind, n in sorted(total.items())
    ]
    return Scored(tuple(figures), tuple(wrong))


NO = {"rejection", "rejection_keep_in_touch"}
MADE_BY_MACHINES = {"out_of_office", "bounce"}


def score_replies(told: Sequence[Case], answer: Answers) -> Scored:
    """Score answers: the label (F1 a label, averaged), the date, the new contact."""
    pairs, wrong = list[tuple[str, str]](), []
    dates = contacts = sure = sure_right = 0
    for case in told:
        found, out = answer(case), case["out"]
        pairs.append((out["label"], found.get("label", "")))
        dates += (same_date := found.get("next_date") == out["next_date"])
        contacts += (same_contact := _contact(found) == _contact(out))
        is_sure, right = found.get("confidence") == "sure", pairs[-1][0] == pairs[-1][1]
        sure, sure_right = sure + is_sure, sure_right + (is_sure and right)
        if not (right and same_date and same_contact):
            wrong.append((case, found))
    n = len(told)
    turned = [
        {"offer_verbal_or_written"} | NO >= {a, b} and (a in NO) != (b in NO) for a, b in pairs
    ]
    human = [a in MADE_BY_MACHINES and b not in MADE_BY_MACHINES for a, b in pairs]
    return Scored(
        (
            Figure("macro-F1 of labels", macro_f1(pairs), n, ">=0.95"),
            Figure("labels right", ratio(sum(a == b for a, b in pairs), n), n),
            Figure("no taken for offer, or reverse", sum(turned), n, "<=0"),
            Figure("automatic taken for human", sum(human), n, "<=0"),
            Figure("next date right", ratio(dates, n), n),
            Figure("new contact right", ratio(contacts, n), n),
            Figure("right where sure", ratio(sure_right, sure), sure),
        ),
        tuple(wrong),
    )


def _contact(out: dict[str, Any]) -> str | None:
    contact = out.get("new_contact")
    return contact["email"].casefold() if contact else None


def macro_f1(pairs: Sequence[tuple[str, str]]) -> float:
    """Average the F1 of each label that is expected somewhere."""
    labels = {expected for expected, _ in pairs}
    return sum(map(_f1_of(pairs), labels)) / max(1, len(labels))


def _f1_of(pairs: Sequence[tuple[str, str]]) -> Callable[[str], float]:
    def f1(label: str) -> float:
        hits = sum(a == b == label for a, b in pairs)
        claimed = sum(b == label for _, b in pairs)
        there = sum(a == label for a, _ in pairs)
        return 2 * hits / (claimed + there) if claimed + there else 1.0

    return f1


class Tally:
    """Hits, what was proposed, and what was to be found."""

    def __init__(self) -> None:
        self.hits = self.proposed = self.expected = 0

    def add(self, hits: int, proposed: int, expected: int) -> bool:
        """Count one case; say whether it was all right."""
        self.hits += hits
        self.proposed += proposed
        self.expected += expected
        return hits == proposed == expected

    @property
    def f1(self) -> float:
        """Give the harmonic mean of precision and recall."""
        return (
            2 * self.hits / (self.proposed + self.expected) if self.proposed + self.expected else 1
        )

    @property
    def precision(self) -> float:
        """Give the share of what was proposed that is right."""
        return ratio(self.hits, self.proposed)


TITLES = """
mr mrs ms mx miss dr doctor prof professor sir dame capt captain sister father canon rev herr herrn
frau fr hr mme madame monsieur m maître maitre me sr sra señor señora don doña dhr mevrouw mevr mw
meneer dra ing
"""


def plain_name(name: str) -> str:
    """Give a name as it is compared: lower case, without a form of address."""
    words = re.sub(r"[.,]", "", name.casefold()).split()
    return " ".join(word for word in words if word not in TITLES.split()) or name.casefold()


LITTLE_WORDS = """
a an the to of for my our their his her its some on in with about that this and or by i me them
him it at as der die das den dem ein eine einen und zu le la les un une des du de el los las
y het een en te send email mail
"""


def content(what: str) -> set[str]:
    """Give the words of a promise that carry it, cut to their stems."""
    words = re.findall(r"\w+", what.casefold())
    kept = {word for word in words if word not in LITTLE_WORDS.split()} or set(words)
    return {word[:5] for word in kept}


def alike(one: str, other: str) -> bool:
    """Say whether two wordings name the same thing: half of the shorter one is in the other."""
    a, b = content(one), content(other)
    return bool(a and b) and len(a & b) * 2 >= min(len(a), len(b))


def paired(found: Iterable[Any], expected: Sequence[Any], same: Callable[[Any, Any], bool]) -> int:
    """Count the pairs that can be made, each thing once."""
    left, hits = list(expected), 0
    for one in found:
        match = next((other for other in left if same(one, other)), None)
        if match is not None:
            left.remove(match)
            hits += 1
    return hits


def _same_promise(one: Any, other: Any) -> bool:
    return alike(one["what"], other["what"]) and one.get("due") == other.get("due")


LISTS: dict[str, Callable[[Any, Any], bool]] = {
    "my_promises": _same_promise,
    "their_promises": _same_promise,
    "people": lambda one, other: (
        plain_name(one["name"]) == plain_name(other["name"]) and one["met"] == other["met"]
    ),
    "linkedin_ok": lambda one, other: plain_name(one) == plain_name(other),
    "topics": alike,
    "fit_points": alike,
}
SINGLES = ("company", "role", "decision_expected", "late_or_rescheduled", "interest")
STRICT = frozenset({"my_promises", "their_promises", "people", "linkedin_ok", *SINGLES})


def score_debriefs(told: Sequence[Case], answer: Answers) -> Scored:
    """Score debriefs: lists by F1 (promises by words and day, people by name and met)."""
    tallies = {name: Tally() for name in LISTS}
    singles, wrong, unmet = Counter[str](), [], 0
    for case in told:
        found, out = answer(case), case["out"]
        good = {
            name: tallies[name].add(
                paired(found[name], out[name], same), len(found[name]), len(out[name])
            )
            for name, same in LISTS.items()
        }
        for name in SINGLES:
            good[name] = _folded(found[name]) == _folded(out[name])
            singles[name] += good[name]
        met = {plain_name(one["name"]) for one in out["people"] if one["met"]}
        unmet += sum(one["met"] and plain_name(one["name"]) not in met for one in found["people"])
        if not all(good[name] for name in STRICT):
            wrong.append((case, found))
    n = len(told)
    mine, theirs = tallies["my_promises"], tallies["their_promises"]
    both = Tally()
    for one in (mine, theirs):
        both.add(one.hits, one.proposed, one.expected)
    figures = [
        Figure("promises F1", both.f1, both.expected, ">=0.90"),
        Figure("  mine", mine.f1, mine.expected),
        Figure("  theirs", theirs.f1, theirs.expected),
        Figure("people F1", tallies["people"].f1, tallies["people"].expected, ">=0.95"),
        Figure("not met, taken as met", unmet, n, "<=0"),
        Figure("LinkedIn precision", tallies["linkedin_ok"].precision, n, ">=1"),
        Figure("LinkedIn F1", tallies["linkedin_ok"].f1, n),
        Figure("topics F1", tallies["topics"].f1, tallies["topics"].expected),
        Figure("fit points F1", tallies["fit_points"].f1, tallies["fit_points"].expected),
    ]
    figures += [Figure(name, ratio(singles[name], n), n) for name in SINGLES]
    return Scored(tuple(figures), tuple(wrong))


def _folded(value: Any) -> Any:
    return value.casefold() if isinstance(value, str) else value


def score_invitations(told: Sequence[Case], answer: Answers) -> Scored:
    """Score invitations: the decision, the start, and every other key that a case names."""
    keys, total, wrong, right = Counter[str](), Counter[str](), [], 0
    for case in told:
        found, out = answer(case), case["out"]
        good = {
            key: _as_compared(found.get(key), out[key]) == _as_compared(out[key], out[key])
            for key in out
        }
        if out["rejected"] and good["rejected"]:
            good = {key: good[key] for key in ("rejected",)}  # the rest is nobody's loss then
        keys.update(key for key, value in good.items() if value)
        total.update(good.keys())
        right += good["rejected"] and good.get("start", True)
        if not all(good.values()):
            wrong.append((case, found))
    n = len(told)
    figures = [Figure("decisions and starts right", ratio(right, n), n, ">=0.98")]
    figures += [Figure(f"  {key}", ratio(keys[key], count), count) for key, count in total.items()]
    return Scored(tuple(figures), tuple(wrong))


INSTANT = re.compile(r"\d{4}-\d\d-\d\dT.*[+-]\d\d:\d\d")


def _as_compared(value: Any, like: Any) -> Any:
    """Give a value as it is compared; of people only what the case names of them."""
    if isinstance(value, list):
        named = [set(one) for one in like] if isinstance(like, list) else []
        keys = sorted(set.intersection(*named)) if named else ["name", "email", "kind"]
        return sorted([_plain(key, one.get(key)) for key in keys] for one in value)
    if isinstance(value, str) and INSTANT.fullmatch(value):
        return datetime.fromisoformat(value)  # one instant, whichever clock shows it
    return value.casefold() if isinstance(value, str) else value


def _plain(key: str, value: str | None) -> str:
    return plain_name(value or "") if key == "name" else (value or "").casefold()


def our_timing(case: Case) -> dict[str, Any]:
    """Ask our reader."""
    from afterword.actions.read_timing import read_timing

    found = read_timing({"id": case["id"], **case["in"]})
    return {**found.line, "asks": found.more.get("asks", False)}


def our_reply(case: Case) -> dict[str, Any]:
    """Ask our reader."""
    from afterword.actions.read_reply import read_reply

    return read_reply({"id": case["id"], **case["in"]}).line


def our_debrief(case: Case) -> dict[str, Any]:
    """Ask our reader."""
    from afterword.actions.read_debrief import read_debrief

    return read_debrief({"id": case["id"], **case["in"]}).line


def our_invitation(folder: Path) -> Answers:
    """Ask our reader about files of a folder."""

    def answer(case: Case) -> dict[str, Any]:
        from afterword.actions.read_invite import read_invites

        files = [(name, (folder / "invitations" / name).read_bytes()) for name in case["files"]]
        return read_invites(files, case.get("me") or "")[0].line

    return answer


def score(name: str, folder: Path = HERE) -> Scored:
    """Score one of our readers by the cases of a folder."""
    scorers: dict[str, tuple[Callable[[Sequence[Case], Answers], Scored], Answers]] = {
        "timing": (score_timing, our_timing),
        "replies": (score_replies, our_reply),
        "debriefs": (score_debriefs, our_debrief),
        "invitations": (score_invitations, our_invitation(folder)),
    }
    scorer, answer = scorers[name]
    return scorer(cases(name, folder), answer)


KINDS = ("timing", "replies", "debriefs", "invitations")


def table(name: str, scored: Scored) -> Iterator[str]:
    """Give the lines of a table."""
    yield f"{name}"
    for one in scored.figures:
        goal = f"  goal {one.goal}{'' if one.met else ', not met'}" if one.goal else ""
        shown = f"{one.value:8.3f}" if one.goal != "<=0" else f"{one.value:8.0f}"
        yield f"  {one.name:<32}{shown}  n={one.n:<5}{goal}"
