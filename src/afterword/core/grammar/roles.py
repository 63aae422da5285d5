"""Words for what people are at a place of work: recruiter, their designer, head of sales."""

from afterword.core.grammar.common_words import ARTICLES, POSSESSIVES
from afterword.core.grammar.tokens import Token
from afterword.core.grammar.word_sets import word_set
from afterword.core.job_words import MODIFIERS, is_head

_PEOPLE_WORDS = word_set(
    "mgr md gm hod recruiter interviewer boss founder cofounder co-founder owner ceo cto cfo coo "
    "cmo cio "
    "cpo hr colleague coordinator headhunter receptionist panellist panelist chair chairman "
    "chairwoman chairperson president vp svp evp mentor buddy trainer coach matron sister "
    "registrar sergeant superintendent foreman forewoman steward treasurer trustee alderman "
    "mayor rector dean provost headteacher headmaster headmistress head-chef sous-chef "
    "barista baker bartender maître curator conservator archivist cataloguer docent deputy "
    "head lead bookkeeper controller geschäftsführer geschäftsführerin chefin chef "
    "personalerin personaler abteilungsleiter abteilungsleiterin teamleiter teamleiterin "
    "inhaber inhaberin kollegin kollege oberarzt oberärztin pflegedienstleitung "
    "bereichsleiter bereichsleiterin werkstattleiter küchenchef küchenchefin filialleiterin "
    "filialleiter personalchefin personalchef stationsleitung ausbilder ausbilderin "
    "betriebsrat hausleiter hausleiterin recruteur recruteuse directrice directeur "
    "responsable gérant gérante patron patronne drh associé associée cheffe fondateur "
    "fondatrice rrhh reclutador reclutadora jefa jefe directora gerente dueño dueña socio "
    "socia encargada encargado fundador fundadora responsable directeur baas eigenaar "
    "oprichter teamleider teamleidster leidinggevende recruitster collega hoofd "
    "personeelszaken afdelingshoofd"
)
NO_ROLE = word_set("partner driver pilot porter officer guard fellow lead head chair")
_INNER = MODIFIERS | word_set(
    "of and the for hiring line talent acquisition vice managing general regional area "
    "branch co founding external internal new future other old former second first main "
    "team their our r&d fellow hr it ux ui qa in-house night day ward account art creative "
    "editorial clinical medical laboratory lab plant works production quality bar floor "
    "front desk house housekeeping buying wine culture learning development talent studio "
    "shop retail fleet marketing sales finance engineering operations procurement logistics "
    "research design product studies curriculum"
)


def is_role_noun(word: str) -> bool:
    """Say whether a word in small letters names what somebody does at a place of work."""
    plain = word.removesuffix("'s")
    if plain in _PEOPLE_WORDS:
        return True
    return plain not in NO_ROLE and is_head(plain)


def role_ending_at(tokens: list[Token], last: int, first: int) -> int | None:
    """Give where a role that ends with the token ``last`` begins, article left out."""
    if not is_role_noun(tokens[last].word):
        return None
    begin = last
    while begin > first:
        word = tokens[begin - 1].word
        if (
            word in ARTICLES
            or word in POSSESSIVES
            or (word not in _INNER and not _fits(tokens, begin - 1))
        ):
            break
        begin -= 1
    while begin < last and tokens[begin].word in word_set("of and the for their our other new old"):
        begin += 1
    return begin


def _fits(tokens: list[Token], place: int) -> bool:
    return is_role_noun(tokens[place].word)


def role_beginning_at(tokens: list[Token], first: int, end: int) -> int | None:
    """Give where a role that begins at ``first`` ends: "head of sales", "the QA lead"."""
    place = first
    if place < end and tokens[place].word in ARTICLES | POSSESSIVES:
        place += 1
    begin, last = place, None
    while place < end and place - begin < 7:
        word = tokens[place].word
        if is_role_noun(word) or word in NO_ROLE:
            last = place
        elif word not in _INNER or (word in {"the", "their", "our"} and last is None):
            break
        place += 1
    if last is None:
        return None
    return _with_department(tokens, last, end)


def _with_department(tokens: list[Token], last: int, end: int) -> int:
    """Take "of people operations" after "head", and "for the north" after "manager" too."""
    after = last + 1
    if after < end and tokens[after].word in {"of", "de", "der", "des", "du", "van"}:
        after += 1
        begun = after
        while after < end and after - begun < 4 and tokens[after].is_word:
            word = tokens[after].word
            if word in _STOPS:
                break
            after += 1
        while after > begun and tokens[after - 1].word in {"and", "&", "the", "und", "et"}:
            after -= 1
        if after > begun:
            return after
    return last + 1


_STOPS = word_set(
    "who which that was is will would said asked has had met joined and but with from at in "
    "on by for i she he they we it to said also there"
)
