"""When they decide, by what a debrief tells: the words about it alone are read for their time."""

import re

from afterword.core.grammar.account import Account
from afterword.core.grammar.deed import Deed, Standing
from afterword.core.grammar.labels import Label, label_of
from afterword.core.grammar.only_tells import only_tells
from afterword.core.readers.timing import bears_on_decision, read_timing
from afterword.core.reading import Found, Hearing, Span, Timing, TimingKind

_DECIDES = re.compile(
    r"\b(?:decid\w*|decision\w*|(?:i(?:['’]ll| will| would|['’]d| should| can|['’]m to)?|we|to|"
    r"should|will) (?:expect to )?(?:hear|know)|heard (?:by|back|from|anything)|hear(?:ing)? "
    r"(?:back|from|by|something|either|in|on|next|within|before|after|this|the)|know (?:by|more|"
    r"either|in|on|next|within|before|after|this)|let(?:ting)? (?:me|us|everyone|all \w+|"
    r"candidates|people|the \w+) know|get(?:ting)? back|got back|com(?:e|ing) back (?:to|by|with|"
    r"in|on|next)|(?:be|get|been) in touch|answers?\b|mak(?:e|ing) (?:up|a choice|an? offer|the "
    r"call|the offer)|mind(?:s)? up|final call|offer(?:s)? (?:by|go|out|next|would|will|to)|"
    r"choos\w+|pick (?:some|the|a )|feedback|repl(?:y|ies)|respon(?:d|se)|notif\w+|tell(?:ing)? "
    r"(?:me|us|everyone|candidates|people|all)|(?:call|ring|phone|email|mail|write|text)(?:ing)? "
    r"(?:to )?(?:me|us|everyone|candidates|people)|news|updates?|verdict|results?|outcome|expect "
    r"(?:it|a|an|word|something)|timeline|timeframe|word (?:by|on|next|within|in|from)|say "
    r"(?:yes|no)|sign(?:ed)? off|shortlist|contact (?:me|us|everyone|candidates)|reach out|"
    r"respond|announce\w*|entscheid\w*|bescheid\w*|rückmeld\w*|meld(?:en|et|e|ung)\b|"
    r"zurückmeld\w*|höre?n?\b|antwort\w*|zusage|absage|ergebnis\w*|rückruf|ruf(?:en|t) (?:mich "
    r")?an|anrufen|décisi\w+|décid\w+|réponse|répond\w*|retour|recontact\w*|rappel\w*|nouvelles|"
    r"(?:au|tenir) courant|tranch\w+|résultat\w*|choisi\w*|deci\w+|respuesta|respond\w+|avis\w+|"
    r"dir[áa]n|dicen|contest\w+|llamar\w*|noticias|resultado|sabr\w+|elegir\w*|besliss?\w*|"
    r"besluit\w*|hoor\b|horen|laten weten|laat weten|uitsluitsel|terugkoppel\w*|antwoord|uitslag|"
    r"bellen|reactie|knoop)\b",
    re.IGNORECASE,
)
_NO_DECISION = re.compile(
    r"\b(?:asked (?:me )?(?:if|whether|about|for)|my decision|decide (?:about|on) my|i (?:have "
    r"to|need to|must|should|will|'ll|can) (?:decide|answer|reply|respond|let|get back|tell|call|"
    r"email)|answered|questions?)\b",
    re.IGNORECASE,
)
_NO_DAY = re.compile(
    r"\b(?:no (?:word|idea|date|day|mention)|nothing|never|did(?:n['’]?t| not)|could(?:n['’]?t| "
    r"not)|can(?:['’]?t|not)|nobody|not?) (?:was |were )?(?:said?|told|mentioned|given|give|tell|"
    r"know|say)?\W*(?:me |us |a |any |on |about |of |for )*(?:when|date for|date on) (?:they|he|"
    r"she|it|the|a|we)?['’]?\w* ?(?:will |would |'d |a )?(?:deci\w*|choos\w*|know|hear|answer|"
    r"tell|comes?)|\b(?:when|as to when) (?:they|he|she) (?:will |would )?decide,? (?:he|she|"
    r"they|nobody) (?:could|can)(?:n['’]t| not) say|\b(?:can['’]?t|cannot|could(?:n['’]t| not)) "
    r"(?:give|name) (?:me )?a (?:date|day)",
    re.IGNORECASE,
)
_FIRST_PERSON = re.compile(
    r"\b(?:i|i['’](?:m|ll|ve|d)|my|ich|mein\w*|je|j['’]|mon|ma|mes|yo|mi|mis|ik|mijn)\b",
    re.IGNORECASE,
)
MOST_EXTRA_TOKENS = 12
_SPACE = re.compile(r"[^\n]")
NOTHING = Timing(kind=TimingKind.NONE)


def decision_in(account: Account, heard: Hearing) -> Found[Timing]:
    """Give when they decide; a time of another thing, such as a promise, is left aside."""
    taken = _taken(account)
    spans = _spans(account, taken)
    timing = _read(account, spans, heard)
    if timing.kind in (TimingKind.NONE, TimingKind.EVENT) and _NO_DAY.search(account.text):
        return Found(timing if timing.earliest else NOTHING, tuple(spans))
    if timing.kind is TimingKind.NONE:
        other = _other_sentences(account, heard)
        timing = _read(account, other, heard)
        if timing.kind is not TimingKind.NONE:
            return Found(timing, (timing.span,) if timing.span else tuple(other))
        further = _further_steps(account)
        timing = _read(account, further, heard)
        if timing.kind is not TimingKind.EVENT:
            return Found(NOTHING, tuple(spans))
        spans = further
    return Found(timing, (timing.span,) if timing.span else tuple(spans))


def _other_sentences(account: Account, heard: Hearing) -> list[Span]:
    """Give sentences in which nothing is promised, and a time may be that of the answer."""
    mine = {
        account.clauses[place].piece
        for deed in account.deeds
        if deed.mine and deed.standing is Standing.BOUND
        for place in range(deed.first, deed.last)
    }
    found: dict[int, list[Span]] = {}
    for number, piece in enumerate(account.pieces):
        if number in mine or label_of(piece.label) in {Label.MINE, Label.THEIRS, Label.NEXT}:
            continue
        start, end = account.span(piece.first, piece.last)
        words = account.text[start:end]
        if not _FIRST_PERSON.search(words):
            found.setdefault(bears_on_decision(words, heard), []).append((start, end))
    return found.get(2) or found.get(1) or []


def _read(account: Account, spans: list[Span], heard: Hearing) -> Timing:
    """Read these pieces of the text, everything else blank, so that places stay."""
    if not spans:
        return NOTHING
    parts, at = list[str](), 0
    for start, end in spans:
        gap = _SPACE.sub(" ", account.text[at:start])
        parts.append(f"{gap[:-2]}. " if len(gap) > 2 and parts else gap)
        parts.append(account.text[start:end])
        at = end
    return read_timing("".join(parts), heard)


def _taken(account: Account) -> frozenset[int]:
    """Give the clauses that tell of something else to be done, by me or by them."""
    found = set[int]()
    for deed in account.deeds:
        if deed.standing is Standing.BOUND and (deed.mine or not only_tells(account, deed)):
            found.update(range(deed.first, deed.last))
            found.update(_matrix(account, deed))
    return frozenset(found)


def _matrix(account: Account, deed: Deed) -> list[int]:
    """Take the clause that a deed hangs on with it: "she promised | to send"."""
    before = deed.first - 1
    if (
        before >= 0
        and account.clauses[deed.first].link == "to"
        and account.clauses[before].piece == account.clauses[deed.first].piece
    ):
        return [before]
    return []


def _spans(account: Account, taken: frozenset[int]) -> list[Span]:
    """Give the pieces of text that speak of the decision."""
    found = list[Span]()
    open_end = False
    by_piece = dict[int, list[int]]()
    for number, clause in enumerate(account.clauses):
        by_piece.setdefault(clause.piece, []).append(number)
    for number, piece in enumerate(account.pieces):
        kept = [c for c in by_piece.get(number, []) if c not in taken]
        labelled = label_of(piece.label) is Label.DECISION
        if not kept or label_of(piece.label) in {Label.MINE, Label.THEIRS, Label.NEXT}:
            open_end = False
            continue
        words = _words(account, kept)
        speaks = labelled or (bool(_DECIDES.search(words)) and not _NO_DECISION.search(words))
        if speaks:
            found.extend(_runs(account, kept, by_piece[number]))
        elif (
            open_end
            and piece.last - piece.first <= MOST_EXTRA_TOKENS
            and account.times_within(piece.first, piece.last)
            and _is_bare(account, kept)
        ):
            found.append(account.span(piece.first, piece.last))
        open_end = speaks
    return found


def _words(account: Account, clauses: list[int]) -> str:
    parts = (account.span(account.clauses[c].first, account.clauses[c].last) for c in clauses)
    return " ".join(account.text[start:end] for start, end in parts)


def _is_bare(account: Account, kept: list[int]) -> bool:
    """Say whether words only add to what was said: "Friday at the latest", "more likely Monday"."""
    return all(account.clauses[c].verb in {"", "be", "say", "hope", "think", "mean"} for c in kept)


def _runs(account: Account, kept: list[int], whole: list[int]) -> list[Span]:
    """Join neighbouring clauses to one span each."""
    if len(kept) == len(whole):
        return [account.span(account.clauses[kept[0]].first, account.clauses[kept[-1]].last)]
    runs, begin, last = list[Span](), kept[0], kept[0]
    for c in [*kept[1:], -1]:
        if c == last + 1:
            last = c
            continue
        runs.append(account.span(account.clauses[begin].first, account.clauses[last].last))
        begin = last = c
    return [run for run in runs if _DECIDES.search(account.text[run[0] : run[1]])] or runs


def _further_steps(account: Account) -> list[Span]:
    """Give what hangs on an event where only a further step is announced."""
    steps = re.compile(
        r"\b(?:next|second|final|another|then|round|step|trial|offer|stage|runde|zweit\w*|suite|"
        r"ronda|ronde)\b",
        re.I,
    )
    hangs = re.compile(
        r"\b(?:once|when|after|as soon as|depends|until|if|sobald|nachdem|wenn|sobald|dès que|"
        r"quand|après|cuando|después|en cuanto|zodra|nadat|als)\b",
        re.I,
    )
    found = list[Span]()
    for piece in account.pieces[1:]:
        start, end = account.span(piece.first, piece.last)
        words = account.text[start:end]
        if steps.search(words) and hangs.search(words):
            found.append((start, end))
    return found
