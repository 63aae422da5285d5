"""Deeds as promises: one for each thing, in the words of the text, with the day it is due."""

from afterword.core.dates import When
from afterword.core.grammar.accepted_events import accepted_events
from afterword.core.grammar.account import Account, day_of
from afterword.core.grammar.clause import Who
from afterword.core.grammar.common_words import ARTICLES, POSSESSIVES, is_everyday
from afterword.core.grammar.deed import EVENTS, Deed, Standing
from afterword.core.grammar.due_days import due_of, end_of, hidden_places
from afterword.core.grammar.english_verbs import Act, acts_of
from afterword.core.grammar.errand import Draft, Errand, content_of, joined
from afterword.core.grammar.only_tells import only_tells, tells_abroad
from afterword.core.grammar.promise_words import (
    ANAPHORS,
    DROPPED,
    EDGES,
    NO_YES,
    OFFER,
    YES,
)
from afterword.core.grammar.things import things_in
from afterword.core.grammar.word_sets import word_set
from afterword.core.reading import Confidence, Found, Timing

FAR = 60
"""So many words behind a promise its condition may stand."""


def errands_of(account: Account, *, mine: bool) -> list[Found[Errand]]:
    """Give what is still to be done, by the applicant (``mine``) or by them, in order."""
    return [
        Found(draft.errand, draft.spans, Confidence.SURE if draft.sure else Confidence.LIKELY)
        for draft in _kept(account)
        if draft.mine is mine
    ]


def _kept(account: Account) -> list[Draft]:
    """Go through the deeds: what was done or refused later takes back what was promised."""
    open_ones = list[Draft]()
    for number, deed in enumerate(account.deeds):
        if deed.standing is Standing.BOUND or _is_granted(account, number):
            for draft in _drafts(account, deed):
                _add(open_ones, draft)
        elif deed.standing is not Standing.ASKED:
            _take_back(account, open_ones, deed)
    for event in accepted_events(account):
        if not any(
            draft.mine
            and draft.words & event.words
            and draft.errand.due in {event.errand.due, None}
            for draft in open_ones
        ):
            open_ones.append(event)
    return open_ones


def _is_granted(account: Account, number: int) -> bool:
    """Say whether what was asked for got a yes in the next words."""
    deed = account.deeds[number]
    if deed.standing is not Standing.ASKED:
        return False
    begin = account.clauses[deed.last - 1].last
    words = account.words(begin, min(begin + 9, len(account.tokens)))
    return bool(YES.intersection(words)) and not NO_YES.intersection(words)


def _add(open_ones: list[Draft], draft: Draft) -> None:
    """Add a promise, or complete the same one that was told before."""
    if not draft.words - ANAPHORS and open_ones and open_ones[-1].mine is draft.mine:
        known = open_ones[-1]
        if draft.place - known.place <= 8:
            due = known.errand.due or draft.errand.due
            open_ones[-1] = known._replace(
                errand=known.errand._replace(due=due), spans=known.spans + draft.spans
            )
            return
    for place in range(len(open_ones) - 1, max(-1, len(open_ones) - 12), -1):
        known = open_ones[place]
        if known.mine is not draft.mine or not _same(known.words, draft.words):
            continue
        if known.errand.due and draft.errand.due and known.errand.due != draft.errand.due:
            continue
        longer = known if len(known.words) >= len(draft.words) else draft
        errand = longer.errand._replace(
            due=known.errand.due or draft.errand.due, who=known.errand.who or draft.errand.who
        )
        open_ones[place] = longer._replace(errand=errand, spans=known.spans + draft.spans)
        return
    open_ones.append(draft)


def _same(ones: frozenset[str], others: frozenset[str]) -> bool:
    """Say whether two promises speak of one thing: all words of the shorter are in the longer."""
    fewer = min(len(ones), len(others))
    return (
        bool(fewer)
        and len(ones & others) >= max(1, round(0.75 * fewer))
        and (fewer > 1 or ones == others)
    )


def _take_back(account: Account, open_ones: list[Draft], deed: Deed) -> None:
    """Take a promise of mine off the list that was done or refused since."""
    if not deed.mine:
        return
    words, content = _named(account, deed)
    for place in range(len(open_ones) - 1, -1, -1):
        draft = open_ones[place]
        if not draft.mine or deed.first - draft.place > 12:
            continue
        if _is_same(content, draft, deed) or _is_meant(account, deed, draft, words, content):
            del open_ones[place]
            return


def _named(account: Account, deed: Deed) -> tuple[list[str], frozenset[str]]:
    """Give the words of a deed, and those of them that carry it."""
    clause = account.clauses[deed.first]
    begin = clause.rest if deed.begin == clause.verb_at else deed.begin
    words = account.words(begin, account.clauses[deed.last - 1].last)
    if words[:1] and words[0] in ANAPHORS:
        return words, frozenset()
    content = content_of(word for word in words if word not in ANAPHORS)
    return words, content - {"yesterday", "today", "morning"}


def _is_same(content: frozenset[str], draft: Draft, deed: Deed) -> bool:
    near = deed.first - draft.place <= 2 and deed.standing is Standing.DONE
    return bool(content & draft.words) and (near or _same(content, draft.words))


def _is_meant(
    account: Account, deed: Deed, draft: Draft, words: list[str], content: frozenset[str]
) -> bool:
    """Say whether "did that already", right behind a promise, means it."""
    if deed.first - draft.place > 3:
        return False
    clause = account.clauses[deed.first]
    if deed.begin >= clause.last and _answers(account, deed, draft.place):
        return True
    pointing = ANAPHORS.union({"declined", "refused"})
    return not content and bool(pointing.intersection([*words, f"{clause.verb}d"]))


def _answers(account: Account, deed: Deed, place: int) -> bool:
    """Say whether a refusal answers the request told at a clause: in its piece, or right after."""
    clause = account.clauses[deed.first]
    asked = account.clauses[place].piece
    begins = clause.first == account.pieces[clause.piece].first
    return asked == clause.piece or (begins and asked == clause.piece - 1)


def _drafts(account: Account, deed: Deed) -> list[Draft]:
    """Give one promise for each thing that a deed names."""
    clause = account.clauses[deed.first]
    end = end_of(account, deed)
    timing = due_of(account, deed, end)
    if not deed.places and not deed.mine and only_tells(account, deed):
        return []
    if deed.places and tells_abroad(account, deed):
        return []
    hidden = hidden_places(account, deed, end)
    places = [place for place in range(deed.begin, end) if place not in hidden]
    verb = deed.verb or (clause.verb if deed.begin == clause.verb_at else "")
    if deed.places:
        places, verb = [place for place in deed.places if place not in hidden], ""
    if deed.begin == clause.verb_at and places[:1] == [clause.verb_at]:
        places = places[1:]
    found = list[Draft]()
    names = frozenset(
        p for m in account.mentions_within(deed.begin, end) for p in range(m.first, m.last)
    )
    for thing in things_in(account.tokens, places, verb, names):
        draft = _draft(account, deed, thing, verb)
        if draft is not None:
            errand = draft.errand._replace(due=_as_due(timing, verb, draft) if timing else None)
            found.append(draft._replace(errand=errand))
    return found


def _as_due(timing: Timing, verb: str, draft: Draft) -> When | None:
    """Give the day of what is attended, and the hour of what is sent where one was said."""
    if Act.ATTEND in acts_of(verb) or EVENTS & draft.words:
        return day_of(timing.latest)
    return timing.latest


def _draft(account: Account, deed: Deed, thing: list[int], verb: str) -> Draft | None:
    tokens = account.tokens
    kept = _trimmed(account, thing)
    if not kept and (not deed.mine or acts_of(verb) & {Act.SEND, Act.WORK}):
        return None
    text = " ".join([*([verb] if verb else []), joined(account, kept)]).strip()
    words = content_of([verb, *(tokens[place].word for place in kept)])
    if not words or _hangs_on_offer(account, deed):
        return None
    places = kept or [account.clauses[deed.first].verb_at]
    begin = min(places[0], deed.begin)
    return Draft(
        Errand(text, _who(account, deed), None), words,
        (account.span(begin, places[-1] + 1),), deed.sure, deed.mine, deed.first,
    )  # fmt: skip


def _hangs_on_offer(account: Account, deed: Deed) -> bool:
    """Say whether it is wanted only together with their decision: "only if they make an offer"."""
    if not deed.mine:
        return False
    clause = account.clauses[deed.first]
    piece = account.pieces[clause.piece]
    for place in range(max(deed.first - 1, 0), min(deed.last + 2, len(account.clauses))):
        other = account.clauses[place]
        if (
            other.piece == clause.piece
            and place != deed.first
            and other.link in {"if", "once", "when", "after", "unless"}
        ) and (
            OFFER.intersection(account.words(other.first, other.last))
            or {"get", "it"} <= set(account.words(other.first, other.last))
        ):
            return True
    words = account.words(clause.rest, min(piece.last, clause.rest + FAR))
    return any(
        words[n] in {"after", "with", "at"} and "offer" in words[n : n + 4]
        for n in range(len(words))
    )


def _trimmed(account: Account, places: list[int]) -> list[int]:
    kept = [
        place
        for place in places
        if account.tokens[place].word not in DROPPED or _is_needed(account, place)
    ]
    while kept and account.tokens[kept[0]].word in EDGES - word_set(
        "the if with to for by on in at when no"
    ):
        kept = kept[1:]
    while kept and account.tokens[kept[-1]].word in EDGES:
        kept = kept[:-1]
    return kept


def _is_needed(account: Account, place: int) -> bool:
    """Keep "to" between words: "the link to Omar"."""
    word = account.tokens[place].word
    return word in {"to", "now", "over", "together", "once"} or (
        word == "her" and _owns(account, place)
    )


def _owns(account: Account, place: int) -> bool:
    """Tell "ask her boss" from "send her two clips"."""
    if place + 1 >= len(account.tokens):
        return False
    after = account.tokens[place + 1].word
    return after.isalpha() and (
        not is_everyday(after)
        or after
        in word_set(
            "boss manager team colleague colleagues director assistant email address office"
        )
    )


# What only tells the decision.


def _who(account: Account, deed: Deed) -> str | None:
    if deed.people:
        return ", ".join(dict.fromkeys(account.names[person] for person in deed.people))
    if deed.pronoun in {Who.HE, Who.SHE, Who.WHICH}:
        meant = account.person_meant(account.clauses[deed.first].first, deed.pronoun)
        return account.names[meant] if meant is not None else None
    if deed.pronoun is Who.ROLE:
        first, last = deed.doer
        while first < last and account.tokens[first].word in ARTICLES | POSSESSIVES | {"and", ","}:
            first += 1
        return joined(account, list(range(first, last))) or None
    return None
