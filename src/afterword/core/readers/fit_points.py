"""What spoke for the applicant in the talk: what they liked, and what fits."""

import re

from afterword.core.grammar.account import Account
from afterword.core.grammar.clause import Clause
from afterword.core.grammar.labels import Label, label_of
from afterword.core.grammar.subjects import Subject, subjects_in, without_repeats
from afterword.core.reading import Found

_LIKED = re.compile(
    r"\b(?:(?:they|she|he|panel|everyone|team|boss|[A-Z]\w+|both|all|who) (?:\w+ly |all |both |"
    r"seemed to |clearly |also "
    r")?(?:liked|loved|appreciated|valued|praised|enjoyed|admired|picked up on|was (?:\w+ )?"
    r"(?:impressed|pleased|taken|struck|happy|delighted|won over|excited)(?: by| with| about)?|"
    r"were "
    r"(?:\w+ )?(?:impressed|pleased|taken|struck|happy|delighted|excited)(?: by| with| about)?|"
    r"seemed "
    r"(?:\w+ )?(?:impressed|pleased|taken|happy|excited)(?: by| with| about)?|nodded (?:at|about|"
    r"along to)|lit up (?:at|when)|perked up (?:at|when)|warmed to|responded well to|complimented "
    r"(?:me on )?|got excited (?:about|by|over))|liked|loved|impressed (?:by|with)|good fit:?|"
    r"fits?:"
    r"|strong (?:fit|match|point)s?(?: (?:on|with|for|is|are|was|:))?|fits? (?:because(?: of)?|"
    r"since|"
    r"well with)|(?:good|great|strong|nice|perfect|real) (?:fit|match) (?:with|for|on|because(?: "
    r"of)?|"
    r"given|thanks to)|plus(?:es)?:|selling points?:?|scored (?:points )?(?:with|on)|"
    r"went down well:?|strengths?:|made an impression:?|(?:they|she|he) (?:really )?(?:needs?|"
    r"wants?|are looking for|is looking for) (?:someone|somebody) (?:who|with|for)|gefiel(?:en)? "
    r"(?:ihr|ihm|ihnen)?|gut an(?:gekommen)? (?:kam|ist|kamen)?|(?:fand|fanden) (?:\w+ )?(?:gut|"
    r"toll|"
    r"spannend|interessant)|beeindruckt von|passt:?|(?:ont|a) (?:beaucoup |bien )?(?:aimé|"
    r"apprécié)|"
    r"(?:leur|lui) a plu:?|les? gustó|les gustaron|valoraron|impressionad\w+ con|vond(?:en)? ze "
    r"(?:mooi|goed|sterk)|onder de indruk van)\b:?",
    re.IGNORECASE,
)
_MINE = re.compile(
    r"\b((?:my|meine?|mon|ma|mes|mi|mis|mijn)\s(?:[^\W\d_][\w'’&/-]*\s){0,6}?[^\W\d_][\w'’&/-]*)\s"
    r"(?:(?:really |clearly |seemed to |also |would |will |all )*(?:fits?|fitted|matche[sd]|match|"
    r"landed|helped|helps|counts?|counted|impressed|stood out|suits?|resonated|came across|"
    r"appealed|shone|is relevant|was relevant|is (?:a |an )?(?:\w+ )?(?:fit|match|plus|asset)|was "
    r"(?:"
    r"a |an )?(?:\w+ )?(?:fit|match|plus|asset|hit)|went (?:down )?well|lines? up|interested "
    r"(?:them|"
    r"her|him)|is (?:exactly |just )?what|seemed to (?:fit|land|impress|go down))|"
    r"passt|passte|passen|kam gut|kamen gut|correspond|convient|colle|encaja|gustó|past|sprak "
    r"(?:hen|haar|hem) aan)\b",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"[.;!?\n]|\s[-–—]\s|,? (?:but|although|though|aber|mais|pero|maar|because|so they)\b"
)
MOST = 160


def fit_points_in(account: Account) -> list[Found[str]]:
    """Give each point once, in the words of the text."""
    found = [
        subject
        for clause in _labelled(account)
        for subject in subjects_in(account, clause.first, clause.last)
    ]
    start = 0
    for match in _LIKED.finditer(account.text):
        if match.start() >= start and not _is_against(account.text, match):
            found.extend(_after(account, match.end()))
            start = match.end()
    found.extend(
        Subject(" ".join(match[1].split()), match.span(1)) for match in _MINE.finditer(account.text)
    )
    found.sort(key=lambda subject: subject.span)
    return [Found(subject.what, (subject.span,)) for subject in without_repeats(_apart(found))]


def _apart(subjects: list[Subject]) -> list[Subject]:
    """Leave out what lies within a piece that was taken before."""
    kept, end = list[Subject](), -1
    for subject in subjects:
        if subject.span[0] >= end:
            kept.append(subject)
            end = subject.span[1]
    return kept


def _labelled(account: Account) -> list[Clause]:
    return [c for c in account.clauses if label_of(account.pieces[c.piece].label) is Label.FIT]


def _is_against(text: str, match: re.Match[str]) -> bool:
    """Say whether it was the applicant who liked it, or nobody did."""
    before = text[max(0, match.start() - 12) : match.start()].casefold()
    return bool(re.search(r"\b(?:i|not|n['’]t|i really|we|i'd|would|would have)\s*$", before))


def _after(account: Account, start: int) -> list[Subject]:
    """Take the words behind the cue, up to the end of what is said."""
    rest = account.text[start : start + MOST]
    end = _ENDS.search(rest)
    stop = start + (end.start() if end else len(rest))
    first = _token_from(account, start)
    last = first
    while last < len(account.tokens) and account.tokens[last].end <= stop:
        last += 1
    begun = next(
        (
            c.first
            for c in account.clauses
            if first < c.first < last
            and c.who.value in {"i", "me", "they", "she", "he", "we"}
            and c.verb
        ),
        last,
    )
    if first >= begun or account.tokens[first].word in {"me", "it", "that", "them", "to", "at"}:
        return []
    return subjects_in(account, first, begun)


def _token_from(account: Account, start: int) -> int:
    """Find the first token at or after a character."""
    low, high = 0, len(account.tokens)
    while low < high:
        middle = (low + high) // 2
        if account.tokens[middle].start < start:
            low = middle + 1
        else:
            high = middle
    return low
