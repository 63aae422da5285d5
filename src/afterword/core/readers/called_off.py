"""Whether a mail calls an interview off, or only says how one would do so."""

import re

from afterword.core.readers.slots import Slot

_OFF = re.compile(
    r"\buntil further notice\b|bis auf weiteres|jusqu['’]à nouvel ordre"
    r"|\bcancel(?:l?ed|l?ing|lation)?\b|\bcall(?:ed|ing)? off\b|\b(?:won['’]t|will not|can(?:not"
    r"|['’]t)|not) (?:now )?(?:be )?(?:go(?:ing)? ahead|tak(?:e|ing) place|happen)"
    r"|\bno longer (?:go(?:ing)? ahead|tak(?:e|ing) place|possible)|\b(?:postpone|reschedule)\b"
    r"|\bpostponed\b(?! (?:to|until))"
    r"|\babgesagt\b|\babsag\w*|\bfällt\b[^.?!\n]{0,30}\baus\b|\bausfallen\b"
    r"|\bfindet\b[^.?!\n]{0,40}\bnicht statt|\bnicht stattfinden\b|\bentfällt\b|\bverschieben\b"
    r"|\bverlegen\b"
    r"|\bannul\w+|\breporter\b|\breporté\b|n['’]aura pas lieu|\bcancela\w*|\baplaza\w*"
    r"|\bno podrá celebrarse|\bafzeg\w*|\bafgezegd|\bgaat niet door|\bgeannuleerd|\bnon si terrà"
    r"|\brinvia\w*",
    re.IGNORECASE,
)
_ONLY_IF = re.compile(
    r"\b(?:if|should you|in case|unless|whenever|to cancel or|need to cancel or|falls|sollten"
    r"|wenn|si vous|en cas|si necesita|als u|als je|se deve"
    r"|click|link|here to|button|policy|free to|can also|nicht absagen|don['’]t|do not|fee"
    r"|rather than|instead of|changes)\b",
    re.IGNORECASE,
)
_HAVE_TO = re.compile(
    r"\b(?:have|has|had|need|must|forced|going|regret|sorry|afraid|unfortunately|we|i|müssen|muss"
    r"|leider)\b",
    re.IGNORECASE,
)
_NEW = re.compile(
    r"\b(?:new|instead|now|rescheduled|moved|neue\w*|stattdessen|nun|jetzt|nouve\w+|nuev\w+"
    r"|nuov\w+|nieuwe?|forward to|auf den|earlier|later)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^.!?\n]+(?:\.(?=\s?[\da-zäöü])[^.!?\n]+)*")


def is_called_off(words: str, slot: Slot | None) -> bool:
    """Say whether the talk at ``slot`` is called off; "if you need to cancel" calls nothing off.

    A time that is told as the new one stands, whatever becomes of the one before.
    """
    if not any(_calls_off(one[0]) for one in _SENTENCE.finditer(words[:20_000])):
        return False
    if slot is None:
        return True
    sentence = words[slice(*slot.sentence)]
    if _OFF.search(sentence):
        return not (
            _NEW.search(sentence)
            and re.search(r"resched|postpon|verschieb|verleg|report|aplaz|move", sentence, re.I)
        )
    return not _NEW.search(sentence)


def _calls_off(sentence: str) -> bool:
    """A bare "cancel" or "reschedule" needs somebody who has to; a participle tells it alone."""
    found = _OFF.search(sentence)
    if found is None or _ONLY_IF.search(sentence):
        return False
    infinitive = re.fullmatch(
        r"cancel|reschedule|postpone|absagen|verschieben|verlegen", found[0], re.I
    )
    return not infinitive or bool(_HAVE_TO.search(sentence))
