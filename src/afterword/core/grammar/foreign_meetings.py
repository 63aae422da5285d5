"""Who was met, as told in German, French, Spanish or Dutch."""

from collections.abc import Iterator

from afterword.core.grammar.account import Account
from afterword.core.grammar.clause import Clause, Who
from afterword.core.grammar.foreign_words import NOT
from afterword.core.grammar.genders import may_be
from afterword.core.grammar.labels import Label, label_of
from afterword.core.grammar.mentions import Mention
from afterword.core.grammar.signs import Sign
from afterword.core.grammar.word_sets import word_set

_TALKED = word_set(
    "gesprochen getroffen kennengelernt unterhalten geredet gesehen interviewt traf sprach begrüßt "
    "telefoniert kennenlernen "
    "rencontré rencontrée rencontrés vu vue vus parlé reçu reçue reçus échangé discuté entretenue "
    "entretenu interviewé conocí conocido hablé hablado entrevistó entrevistaron entrevistado "
    "entrevistada vi visto vimos charlé charlado reunido reuní atendió recibió recibieron "
    "gesproken ontmoet gezien kennisgemaakt gepraat sprak ontving sprach"
)
_LISTING = word_set(
    "dabei anwesend c'était avait dazu waren war était étaient eran estaban estaba había fueron "
    "waren was erbij aanwezig présents présente présent zaten"
)
_SAID = word_set(
    "sagte meinte fragte erzählte erklärte zeigte wollte fand führte hat begrüßte stellte bot "
    "versprach dit a demandé expliqué montré accueilli accueillie proposé promis dijo preguntó "
    "explicó enseñó contó comentó quería prometió ofreció parecía zei vroeg vertelde liet had "
    "wilde "
    "vond beloofde gaf heeft toonde nam noemde"
)
_ABSENT = word_set(
    "urlaub krank krankgeschrieben verhindert erwähnt genannt grüßen abwesend entschuldigt "
    "dienstreise behandlung fehlte elternzeit termin unterwegs absent absente absents malade "
    "congé congés "
    "réunion déplacement mentionné mentionnée excusé excusée occupé occupée genoemd ziek vakantie "
    "afwezig verlof verhinderd zwanger ausente enfermo enferma baja vacaciones viaje mencionó "
    "mencionaron nombraron reunido-fuera fuera"
)
_BEING_THERE = word_set(
    "dabei da anwesend gesehen getroffen kennengelernt gesprochen kommen gekommen teilnehmen "
    "là présent présente venu venue venir vu vue rencontré rencontrée pu libre disponible "
    "vino venir estaba estuvo pudo conocí vi visto presente asistió bij aanwezig gezien ontmoet "
    "gesproken komen gekomen erbij"
)
_BLOCKING = word_set(
    "über um sur statt anstelle an gegen statt place sobre por lugar over plaats zu zum zur wie "
    "comme como als referenz referenzen référence références referencia referentie"
)
_LATER = word_set(
    "nächste nächstes zweites zweite prochain prochaine próxima segunda volgende tweede künftig"
)
_MY = word_set("mein meine meinen meiner mon ma mes mi mis mijn ex-chef vorgänger vorgängerin")
_PRONOUNS = {
    "ihn": False,
    "ihm": False,
    "hem": False,
    "l'": None,
    "que": None,
    "die": None,
    "den": None,
    "quien": None,
}


def foreign_signs(account: Account) -> Iterator[tuple[int, Sign]]:
    """Give the signs for everybody named, clause by clause."""
    by_start = {mention.first: mention for mention in account.mentions}
    for clause in account.clauses:
        inside = [by_start[at] for at in range(clause.first, clause.last) if at in by_start]
        words = account.words(clause.first, clause.last)
        if not inside:
            yield from _unnamed(account, clause, words)
            continue
        label = label_of(account.pieces[clause.piece].label)
        for mention in inside:
            sign = _sign(account, clause, mention, words, label)
            if sign is not None:
                yield mention.person, sign


def _sign(
    account: Account, clause: Clause, mention: Mention, words: list[str], label: Label | None
) -> Sign | None:
    gone = _ABSENT.intersection(words) or (
        NOT[account.lang].intersection(words) and _BEING_THERE.intersection(words)
    )
    if label in {Label.ABSENT, Label.REFEREES} or (gone and _is_close(account, clause, mention)):
        return Sign.ABSENT
    if label is Label.PEOPLE:
        return Sign.SPOKEN
    before = account.words(max(clause.first, mention.first - 3), mention.first)
    if (
        _BLOCKING.intersection(before[-2:])
        or _MY.intersection(before)
        or _MY.intersection(words[:2])
    ):
        return None
    if label not in {None, Label.NAME}:
        return None
    return _told(account, clause, mention, words)


def _told(account: Account, clause: Clause, mention: Mention, words: list[str]) -> Sign | None:
    """Judge by what was done: spoken with, was there, said something."""
    if clause.modal or _LATER.intersection(words[:5]):
        return None
    if _TALKED.intersection(words) and not clause.negated:
        return Sign.SPOKEN
    subject = clause.who is Who.NAME and mention.person in clause.people
    if (
        _LISTING.intersection(words)
        and not clause.negated
        and (subject or clause.who not in {Who.ME})
    ):
        return Sign.LISTED
    if subject and (clause.past or _SAID.intersection(words)) and not clause.negated:
        return Sign.SUBJECT
    if not clause.verb and clause.first == account.pieces[clause.piece].first:
        return Sign.LISTED
    return None


def _is_close(account: Account, clause: Clause, mention: Mention) -> bool:
    """Say whether what is said of not being there is said of this person: nobody was between."""
    others = account.mentions_within(clause.first, clause.last)
    return len(others) < 2 or mention is others[-1] or clause.negated is False


def _unnamed(account: Account, clause: Clause, words: list[str]) -> Iterator[tuple[int, Sign]]:
    """Read "gesehen hab ich ihn nicht", "que je n'ai pas vu", ", pas vu" of the last one named."""
    gone = _ABSENT.intersection(words)
    missed = NOT[account.lang].intersection(words) and _BEING_THERE.intersection(words)
    if not (gone or missed) or (clause.verb and clause.who in {Who.THEY, Who.WE}) or clause.modal:
        return
    woman = next((_PRONOUNS[word] for word in words if word in _PRONOUNS), None)
    for mention in account.mentions_before(clause.first):
        if clause.first - mention.last > 14:
            return
        if woman is None or may_be(account.names[mention.person], woman=woman):
            yield mention.person, Sign.ABSENT
            return
