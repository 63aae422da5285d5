"""What was accepted in a word: the trial shift is on Saturday, I said yes."""

import re

from afterword.core.grammar.account import Account, day_of
from afterword.core.grammar.due_days import days_within
from afterword.core.grammar.errand import Draft, Errand, content_of, joined
from afterword.core.grammar.word_sets import word_set


def accepted_events(account: Account) -> list[Draft]:
    """Find what was accepted in a word: "trial shift is Saturday, I said yes", "locked in"."""
    found = list[Draft]()
    begins = {clause.piece: number for number, clause in reversed([*enumerate(account.clauses)])}
    for number, piece in enumerate(account.pieces):
        first, last = _event_in(account, piece.first, piece.last)
        days = days_within(account, piece.first, piece.last)
        if last <= first or not days or account.lang != "en":
            continue
        until = account.pieces[number + 1].last if number + 1 < len(account.pieces) else piece.last
        start, end = account.span(last, until) if last < until else (0, 0)
        if _ACCEPTED.search(account.text[start:end].casefold()):
            text = joined(account, list(range(first, last)))
            found.append(
                Draft(
                    Errand(text, None, day_of(days[0].latest)),
                    content_of(account.words(first, last)),
                    (account.span(first, last),),
                    False,
                    True,
                    begins[number],
                )
            )
    return found


_ACCEPTED = re.compile(
    r"\bi(?:'ve|'ll| have)? (?:said (?:yes|sure|ok|okay|fine|great|i'd)|agreed|accepted|"
    r"confirmed)|\bi['’]?m (?:in\b|going|down for|up for)|\bim (?:in\b|going)|"
    r"locked in|said yes|said sure|happy to|took me up|count me in|i['’]ll (?:be there|go|do it)|"
    r"agreed to (?:it|that|attend|go|come|do)|going to that"
)


def _event_in(account: Account, first: int, last: int) -> tuple[int, int]:
    for place in range(first, last):
        word = account.tokens[place].word
        if (
            word in word_set("trial shadow site taster medical assessment try-out open bush")
            and place + 1 < last
        ):
            for end in range(place + 1, min(place + 4, last)):
                if account.tokens[end].word in word_set(
                    "shift tour visit day test evening morning weekend session site lesson class"
                ):
                    return place, end + 1
    return 0, 0
