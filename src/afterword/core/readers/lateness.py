"""Whether the applicant was late, or the interview was moved on the applicant's account."""

import re

from afterword.core.grammar.account import Account
from afterword.core.grammar.clause import Clause, Who
from afterword.core.grammar.labels import Label, label_of
from afterword.core.reading import Found

_LATE = re.compile(
    r"\blate\b(?!\s*(?:in |next|this|afternoon|morning|evening|september|october|november|december|"
    r"january|february|march|april|may|june|july|august|summer|autumn|spring|winter|stage|shift|"
    r"twenties|thirties|\d|nights?|on in|for a|notice|start|fee|friday|monday|summer))|\btardy\b|"
    r"\bverspätet|\bzu spät|\bverspätung|minuten später|"
    r"\ben retard|\bretard\b|\btarde\b|\bretras\w+|\bte laat\b|\bvertraging|\bverlaat",
    re.IGNORECASE,
)
_NOT_LATE = re.compile(
    r"\b(?:not|n['’]t|never|nearly|almost|wasnt|didnt|nicht|fast|beinahe|pas|presque|no|casi|niet|"
    r"bijna)\b[^.]{0,25}\blate|(?:nicht|fast|beinahe)\b[^.]{0,12}\bspät|(?:not|n['’]t) (?:be |"
    r"been |"
    r"get |too )?late|pas (?:été )?en retard|presque en retard|no llegué tarde|niet te laat|"
    r"too late|so late|later|lately|of late|feel late|too late to|late lunch",
    re.IGNORECASE,
)
_OTHERS_LATE = re.compile(
    r"\b(?:they|he|she|interviewer|interviewers|panel|it|interview|call|meeting|session|everyone|"
    r"boss|manager|recruiter|host)(?:'s| was| were|'re| had been| is| are| came| arrived| joined|"
    r" started| began| ran| showed up| turned up| got there| kicked off| dialled in)\b[^.;]{0,30}"
    r"\blate|late (?:start|on their|because (?:they|she|he|of (?:them|her|him)))|"
    r"\b(?:sie|er|das gespräch|die|der)\b (?:war|waren|kam|kamen|begann|fing)[^.;]{0,30}spät|"
    r"\b(?:ils?|elles?|l'entretien|on) (?:étai\w+|ét\w+|a|ont|avai\w+)[^.;]{0,30}retard|"
    r"\b(?:llegaron|llegó|empezó|empezaron|empezamos)\b[^.;]{0,25}(?:tarde|retras)|"
    r"\b(?:zij|ze|hij|het)\b (?:was|waren|kwam|begon)[^.;]{0,25}(?:laat|vertraging)",
    re.IGNORECASE,
)
_MOVED = re.compile(
    r"\b(?:i cancell?ed|resched\w+|re-sched\w+|rebook\w*|postpon\w+|rearrang\w+|re-arrang\w+|"
    r"mov(?:ed|e|ing)|"
    r"push(?:ed|ing)? (?:it )?back|shift(?:ed|ing)?|chang(?:ed?|ing) the (?:date|time|day)|put off|"
    r"verschoben|verschieben|verlegt|verlegen|umgebucht|report\w*|décal\w+|déplac\w+|repouss\w+|"
    r"aplaz\w+|cambi(?:ar|é|ado) la|mover|pospu\w+|verzet\w*|verplaats\w*|uitgesteld|verschuiv\w*|"
    r"verschoven|new (?:date|slot)|another (?:day|slot|date))\b",
    re.IGNORECASE,
)  # fmt: skip
_BY_ME = re.compile(
    r"\b(?:i|i'd|i'?ve)\b[^.;]{0,30}\b(?:resched|re-sched|rebook|postpon|rearrang|re-arrang|move|"
    r"moving|push|shift|chang|put off|ask)|because (?:i|of my|my)\b|(?:on|at|by) my (?:request|"
    r"account|side|end|behalf)|(?:for|because of|due to|thanks to|on account of) (?:me|my)\b|my (?:"
    r"fault|doing|request|cold|flu|illness|exam|son|daughter|kid|child|shift|train|clash|dentist|"
    r"surgery|car|appointment|calendar|doctor)|i (?:was|had been|got|fell|felt|came down) (?:ill|"
    r"sick|unwell|poorly|stuck|away|in hospital)|since i\b|as i (?:was|had|could)|i could(?:n't| "
    r"not)|"
    r"(?:asked|had|needed|have) (?:them |her |him )?to (?:move|resched|postpone|push|shift|"
    r"rearrange|"
    r"change)|\bich\b|meinetwegen|wegen mir|auf meine|auf meinen wunsch|\bmein(?:e[rnms]?)?\b|à ma "
    r"demande|j'ai|à cause de m|de ma part|j'avais|yo |por mi|tuve que|pedí|\bik\b|op mijn verzoek|"
    r"vanwege mij|door mij|accommodat|for me\b|mine",
    re.IGNORECASE,
)
_BY_THEM = re.compile(
    r"\b(?:they|she|he|recruiter|hr|company|manager|boss|them)\b[^.;]{0,25}\b(?:had to |have to |"
    r"needed to |'d |had |)(?:resched|postpon|rearrang|move|push|shift|chang|cancel)|(?:on|at) "
    r"their "
    r"(?:request|account|side|end)|because (?:they|she|he|of their|someone)|\b(?:sie|er) (?:haben|"
    r"hat|mussten|musste)\b|ihrerseits|auf deren|de leur|ils ont|elle a\b|à leur|su parte|ellos|"
    r"(?:zij|ze) (?:hebben|moesten)|their (?:fault|side|end)",
    re.IGNORECASE,
)
_TALK = re.compile(
    r"\b(?:it|interview|call|meeting|date|slot|time|talk|appointment|session|them|us|from (?:mon|"
    r"tue|wed|thu|fri|last|the)\w*|round|chat|termin|gespräch|entretien|rendez-vous|entrevista|cita|"
    r"gesprek|afspraak|originally|once|twice|already|everything)\b",
    re.IGNORECASE,
)
_NO_MOVE = re.compile(
    r"\b(?:i(?:'d)? (?:have to |would )?moved? to|moving to|move to|moved? (?:on|into|forward|"
    r"along|up|house|from \w+ to (?:head|"
    r"lead|senior))|need(?:s)? to move|relocat|report (?:to|on)|reports)\b",
    re.IGNORECASE,
)


def late_or_moved(account: Account) -> Found[bool]:
    """Say whether the applicant came late or had it moved; what others did does not count."""
    for number, piece in enumerate(account.pieces):
        start, end = account.span(piece.first, piece.last)
        words = account.text[start:end].replace("’", "'")
        if label_of(piece.label) is Label.LATE or _asks_late(words):
            words = _answer(account, number, words)
            if "time" in piece.label or "punctual" in piece.label:
                return Found(bool(re.match(r"\W*(?:no|not)\b", words, re.I)), ((start, end),))
            return Found(
                not re.match(r"\W*(?:no|not|nein|non|nee|on time)\b", words, re.I), ((start, end),)
            )
        if _is_late(account, words, number) or _is_moved(words):
            return Found(True, ((start, end),))
    return Found(False)


def _asks_late(words: str) -> bool:
    return bool(re.fullmatch(r"\W*(?:was i )?(?:late|resched\w+|moved)\W*", words, re.IGNORECASE))


def _answer(account: Account, number: int, words: str) -> str:
    """Give what was answered to "Late?": the next piece, where the question stands alone."""
    if not _asks_late(words) or number + 1 >= len(account.pieces):
        return words
    after = account.pieces[number + 1]
    start, end = account.span(after.first, after.last)
    return account.text[start:end]


def _is_late(account: Account, words: str, number: int) -> bool:
    if not _LATE.search(words) or _NOT_LATE.search(words):
        return False
    if account.lang != "en":
        return not _OTHERS_LATE.search(words)
    clause = _clause_with(account, number)
    if clause is None:
        return not _OTHERS_LATE.search(words)
    if clause.who in {Who.ME, Who.WE}:
        return not clause.negated
    if clause.who is Who.NOBODY:
        return not _OTHERS_LATE.search(words)
    return clause.who is Who.OTHER and _is_travel(account, clause)


def _is_travel(account: Account, clause: Clause) -> bool:
    """Count a late train for the applicant's lateness."""
    return bool(
        {"train", "bus", "tram", "flight", "tube", "car", "taxi", "metro"}.intersection(
            account.words(*clause.subject)
        )
    )


def _clause_with(account: Account, number: int) -> Clause | None:
    found = None
    for clause in account.clauses:
        if clause.piece == number and "late" in account.words(clause.first, clause.last):
            found = clause if found is None or clause.who is Who.ME else found
    return found


def _is_moved(words: str) -> bool:
    found = _MOVED.search(words)
    if not found or _NO_MOVE.search(words) or not _TALK.search(words):
        return False
    return bool(_BY_ME.search(words)) and not (_BY_THEM.search(words) and not _asked_by_me(words))


def _asked_by_me(words: str) -> bool:
    return bool(_ASKED_BY_ME.search(words))


_ASKED_BY_ME = re.compile(
    r"\b(?:my (?:request|account|fault|doing)|for me|because i|i(?:'d|'ve| had| have)? (?:to "
    r")?ask(?:ed)?|"
    r"asked (?:them|her|him|to|if)|i had to|i'd to|i needed|i'd had|i cancell?ed)\b",
    re.IGNORECASE,
)
