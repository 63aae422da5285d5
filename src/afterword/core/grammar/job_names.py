"""Jobs as people call them in passing: "the ward manager job", "deck officer", "runner"."""

from collections.abc import Sequence

from afterword.core.grammar.common_words import ADVERBS, PREPOSITIONS, PRONOUNS
from afterword.core.grammar.first_names import is_surely_given
from afterword.core.grammar.roles import is_role_noun
from afterword.core.grammar.tokens import Token
from afterword.core.grammar.word_sets import word_set

Place = tuple[int, int]

JOB_NOUNS = word_set(
    "role job position post gig vacancy opening stelle-role traineeship apprenticeship spot "
    "slot stelle position"
)
_MORE = word_set(
    "tester operative dispenser practitioner guide educator worker aide tech handler runner "
    "archivist hygienist estimator steward host hostess carer caretaker housekeeper "
    "groundskeeper gardener picker packer stacker labourer laborer fitter joiner carpenter "
    "plasterer glazier tiler machinist machine-operator operator apprentice intern trainee "
    "postdoc lecturer tutor demonstrator technologist phlebotomist radiographer sonographer "
    "optometrist paramedic therapist counsellor advisor adviser agent broker trader rep "
    "representative merchandiser buyer stylist barber hairdresser beautician florist "
    "butcher fishmonger baker barista bartender waiter waitress server sommelier porter "
    "concierge receptionist secretary clerk typist admin administrator eng engineer dev sre "
    "ml-engineer reviewer proofreader copywriter subeditor sub-editor reporter "
    "correspondent presenter producer animator illustrator photographer videographer cutter "
    "translator interpreter curator conservator registrar librarian cataloguer bid-writer "
    "writer fundraiser organiser organizer campaigner canvasser warden ranger lifeguard "
    "instructor coach driver courier rider mate skipper deckhand bosun officer captain "
    "pilot dispatcher controller planner scheduler surveyor inspector assessor auditor "
    "examiner invigilator marker bookkeeper accountant actuary underwriter adjuster "
    "paralegal solicitor barrister notary associate partner fellow researcher scientist "
    "biologist chemist physicist geologist ecologist statistician economist analyst "
    "consultant strategist specialist expert generalist executive assistant coordinator "
    "co-ordinator manager supervisor foreman forewoman leader lead head chief director "
    "nanny childminder au-pair companion cleaner janitor caterer cook chef commis sous-chef "
    "partie teacher ta senco head-teacher professor nurse midwife matron doctor gp dentist "
    "vet pharmacist dietitian physio osteopath psychologist sales staff member expediter "
    "roaster brewer distiller gardner forester farmhand grower vintner stagehand usher "
    "dramaturg designer architect upholsterer potter weaver tailor seamstress jeweller "
    "goldsmith watchmaker locksmith plumber electrician welder roofer scaffolder bricklayer "
    "mechanic technician groom zookeeper keeper sachbearbeiterin sachbearbeiter erzieherin "
    "erzieher pflegekraft pflegefachkraft fachkraft verkäuferin verkäufer kassiererin "
    "aushilfe bürokraft buchhalterin disponentin disponent kauffrau kaufmann azubi "
    "auszubildende auszubildender lehrkraft referentin lektorin lektor redakteurin "
    "redakteur volontärin volontariat bibliothekarin gärtnerin gärtner köchin koch bäckerin "
    "bäcker konditorin floristin tischlerin tischler schreinerin elektronikerin "
    "mechatroniker mechatronikerin assistenz assistentin teamassistenz laborantin laborant "
    "mta mfa zfa hausmeister fahrerin fahrer lagerist lageristin werkstudentin "
    "projektleiterin projektleiter controllerin entwicklerin entwickler vendeur vendeuse "
    "serveur serveuse cuisinier cuisinière boulanger boulangère comptable secrétaire "
    "infirmier infirmière aide-soignant aide-soignante assistant assistante chargé chargée "
    "responsable chef cheffe technicien technicienne ingénieur ingénieure développeur "
    "développeuse rédacteur rédactrice traducteur traductrice graphiste bibliothécaire "
    "animateur animatrice éducateur éducatrice professeur enseignant enseignante conducteur "
    "conductrice magasinier magasinière dependiente dependienta camarero camarera cocinero "
    "cocinera enfermero enfermera auxiliar administrativo administrativa contable técnico "
    "técnica ingeniero ingeniera desarrollador desarrolladora profesor profesora maestro "
    "maestra traductor traductora diseñador diseñadora redactor redactora recepcionista "
    "conductor conductora mozo gestor gestora analista medewerker medewerkster verkoper "
    "verkoopster verpleegkundige verzorgende leraar lerares docent docente boekhouder "
    "bakker kok chauffeur monteur ontwikkelaar ontwerper adviseur adviseuse "
    "beleidsmedewerker beheerder receptioniste begeleider begeleidster stagiair stagiaire "
    "redacteur vertaler hovenier timmerman planner teamleider projectleider"
)
_SUFFIXES = (
    "leitung",
    "fachkraft",
    "kraft",
    "pfleger",
    "pflegerin",
    "verwalter",
    "verwalterin",
    "berater",
    "beraterin",
    "manager",
    "managerin",
    "leiter",
    "leiterin",
    "medewerker",
    "medewerkster",
    "entwickler",
    "entwicklerin",
    "techniker",
    "technikerin",
    "ingenieur",
    "ingenieurin",
    "händler",
    "händlerin",
    "referent",
    "referentin",
    "betreuer",
    "betreuerin",
    "verkäufer",
    "verkäuferin",
    "meister",
    "meisterin",
    "assistent",
    "assistentin",
    "lehrer",
    "lehrerin",
    "begleider",
    "adviseur",
    "leraar",
    "kundige",
)
_NOT_HERE = word_set(
    "interviewer panel boss recruiter hr owner founder ceo cto cfo coo vp interviewers colleague"
)
_INSIDE = word_set(
    "of in for and & / - de d' du des à la the hydrology chemistry im für und en van"
)


def is_job_noun(word: str) -> bool:
    """Say whether a word can end the name of a job somebody applies for."""
    if word in _NOT_HERE:
        return False
    return word in _MORE or is_role_noun(word) or word.endswith(_SUFFIXES)


def ends_job(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Say whether words can be a job: one that ends a title is among them, and no pronoun."""
    words = [token.word for token in tokens[first:last]]
    if not words or len(words) > 8 or any(word in PRONOUNS for word in words):
        return False
    return any(is_job_noun(word) for word in words) and not is_surely_given(words[0])


def job_in(tokens: Sequence[Token], first: int, last: int) -> Place | None:
    """Give the job that a part of a heading names, without what stands around it."""
    while first < last and tokens[first].word in {
        "the",
        "a",
        "an",
        "for",
        "as",
        "role",
        "job",
        "position",
        "and",
        "die",
        "la",
        "le",
        "el",
        "de",
        "interview",
        "als",
        "\n",
    }:
        first += 1
    while last > first and tokens[last - 1].word in JOB_NOUNS | word_set(
        "interview temporary done today was went"
    ):
        last -= 1
    words = [token.word for token in tokens[first:last]]
    if not words or len(words) > 7 or not ends_job(tokens, first, last) or _names_somebody(words):
        return None
    odd = [
        word for word in words if word in PREPOSITIONS | ADVERBS | _VERBS and word not in _INSIDE
    ]
    if odd or not _ends_well(words):
        return None
    return first, last


def _names_somebody(words: list[str]) -> bool:
    return any(
        is_surely_given(word) or word in {"mr", "mrs", "ms", "dr", "prof", "herr", "frau"}
        for word in words
    )


def _ends_well(words: list[str]) -> bool:
    """Let a title end with its noun, or go on with "of programs", "II", "in hydrology"."""
    for place in range(len(words) - 1, -1, -1):
        if is_job_noun(words[place]):
            rest = words[place + 1 :]
            return (
                not rest
                or rest[0] in _INSIDE | {"ii", "iii", "iv", "year"}
                or (len(rest) == 1 and rest[0].isdigit())
                or place == 0
            )
    return False


def job_before(tokens: Sequence[Token], first: int, place: int) -> Place | None:
    """Give the words before "role" or "job": back to the article or the preposition."""
    begin = place
    while begin > first and place - begin < 7:
        word = tokens[begin - 1].word
        if (
            word in _STARTS
            or not (tokens[begin - 1].is_word or word in {"/", "&", "-"})
            or (word in PREPOSITIONS and word not in {"of", "in"})
        ):
            break
        begin -= 1
    words = [token.word for token in tokens[begin:place]]
    if not words or any(word in PRONOUNS or word in _VERBS for word in words) or len(words) > 6:
        return None
    if words[-1] in ADVERBS | _PLAIN or words[0] in _PLAIN:
        return None
    articled = begin > first and tokens[begin - 1].word in _ARTICLES
    return (
        (begin, place)
        if (articled and len(words) < 5 and is_job_noun(words[-1])) or is_job_noun(words[-1])
        else None
    )


_ARTICLES = frozenset({"the", "a", "an", "their", "die", "der", "eine", "la", "le", "el"})
_STARTS = _ARTICLES | word_set("this that my our some kind of about for and company is was wanted")
_PLAIN = word_set(
    "new old good great dream same other whole last next full part-time full-time actual "
    "real nice any no right only first permanent temp"
)
_VERBS = word_set(
    "is was are were met saw spoke talked said will would had has have did do got get went "
    "asked told interviewed interviewing run runs"
)
