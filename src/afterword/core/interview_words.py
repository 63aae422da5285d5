"""Words that tell a job interview from every other talk, in the languages of invitations."""

import re

from afterword.core.job_words import find_title


def _words(*parts: str) -> re.Pattern[str]:
    return re.compile("|".join(parts), re.IGNORECASE)


_SURE = _words(
    r"\binterview(?:s|ing|ed|ers?)?\b|jobinterview|telefoninterview|videointerview",
    r"phone screen|\bscreening[- ](?:call|chat|interview)|recruiter[- ](?:screen|call|chat)"
    r"|technical screen",
    r"hiring manager (?:call|chat|conversation|round|meeting)|\b(?:trial|taster|assessment"
    r"|selection) (?:day|shift|week|centre|center|session)",
    r"work(?:ing)? (?:trial|interview)|selection panel|superday|panel (?:round|session)"
    r"|onsite loop|teaching demo|demo lesson",
    r"(?:first|second|third|final|last|next)[- ]round\b|your (?:job )?application\b|job talk"
    r"|case interview",
    r"(?:vorstellungs|bewerbungs|kennenlern|kennenlernen|auswahl|einstellungs|erst|zweit"
    r"|bewerber)(?:gespräch|termin|runde|tag)",
    r"\bgesprächstermin|probearbeit|probetag|schnuppertag|hospitation|assessment[- ]?center"
    r"|probeunterricht|probevorlesung",
    r"(?:deine|ihre|die|eure) bewerbung|bewerbung als",
    r"entretien\b|votre candidature|journée d['’]essai|entrevista\b|proceso de selección"
    r"|tu candidatura|su candidatura",
    r"colloquio\b|la (?:sua|tua) candidatura|processo di selezione|sollicitatie\w*"
    r"|kennismaking\w*|proefdag|meeloopdag|selectiegesprek",
    r"jobsamtale|anställningsintervju|jobbintervju|rozmowa kwalifikacyjna|pracovní pohovor"
    r"|työhaastattelu",
)
_WEAK = _words(
    r"\bcandidate|\bapplicant|\bapplication|\bappl(?:y|ied|ying)\b|bewerb|recruit"
    r"|talent (?:acquisition|partner|team)",
    r"(?:next|first|second|third|final|last) (?:steps?|stages?)|book(?:ed)? you in\b|\bhiring"
    r"|\bposition\b|\brole\b|\bvacancy"
    r"|\bcareers?\b|\bstelle\b|\bposte\b|\bpuesto\b",
    r"\byour (?:experience|background|skills|career|profile)\b|about (?:the|this|our) (?:role"
    r"|opportunity|opening)|join(?:ing)? our team",
    r"\bpost of\b|\bthe post\b|\bvacante\b|vacature|\bfunctie\b|\bposizione\b|kennenlernen"
    r"|\bonsite\b|on-site|shortlist"
    r"|\bjob\b|selection process|selección",
    r"intro(?:ductory)? (?:call|chat)|\bscreen(?:ing)?\b|\bportfolio review|\bcase study|\bcv\b"
    r"|coffee chat|meet the (?:team|founders?)",
    r"(?:lunch|coffee|dinner) with the team|the (?:hiring )?process\b|\bresume\b|résumé"
    r"|lebenslauf|whiteboard",
    r"\bcoding (?:test|challenge|session)|take-home|candidatura|candidature|hiring manager|panel\b",
)
_OTHER = _words(
    r"\b(?:mock|exit|user|customer|client|podcast|press|media|radio|tv|television|magazine"
    r"|newspaper|stay|usability|stakeholder"
    r"|expert|research|practice|informational|visa|citizenship|police|admissions?|college"
    r"|scholarship|celebrity|survey\b|patient"
    r"|oral history|embassy|asylum|tenant|parent|ux|discovery|film|video podcast"
    r"|witness)[- ]interviews?\b",
    r"interview (?:training|workshop|practice|prep\w*|coaching|webinar|tips|skills|course|study"
    r"|feedback|debrief|kit|guide|questions|masterclass)",
    r"\b(?:ace|nail|master|crack|how to|tips for|succeed|shine|prepare for) (?:in )?(?:your|the"
    r"|any|an|a|every)?\s?(?:next )?(?:job )?interviews?\b|live q&a",
    r"(?:conducting|analysing|analyzing|transcrib\w+|coding) interviews?\b|qualitative (?:methods"
    r"|research methods)",
    r"interviewer training|(?:prep|prepare|preparation|preparing|practice|coaching"
    r"|rehears\w+) (?:for|call) (?:the |my |your |for )?[\w ]{0,15}?interview",
    r"\b(?:job|career|careers|recruitment|graduate) (?:fair|day|webinar|expo|evening|event)"
    r"|jobmesse|karrieremesse|berufsmesse|ausbildungsmesse",
    r"appl(?:ication|y|ied|ying) for (?:an? |the |your )?(?:\w+ )?(?:permit|licen[cs]e|loan"
    r"|mortgage|visa|flat"
    r"|apartment|house|membership|card|benefits?|grant|passport|account)|position in the queue",
    r"salon de l['’]emploi|forum (?:de l['’])?emploi|feria de empleo|fiera del lavoro|banenmarkt"
    r"|\bwebinar\b|newsletter|info(?:rmation)? (?:session|evening)",
    r"infoabend|open day|tag der offenen tür|\bdebrief|scorecard|calibration|hiring (?:committee"
    r"|sync|meeting)",
    r"performance review|appraisal|annual review|mid-?year review|probation(?:ary)? review"
    r"|return[- ]to[- ]work (?:interview|meeting)|disciplinary",
    r"(?:mitarbeiter|jahres|feedback|zielvereinbarungs|eltern|beratungs|verkaufs|kunden|arzt"
    r"|übungs|trennungs|exit|kündigungs|personal|leistungs|bank|presse|experten)-?gespräch",
    r"(?:presse|podcast|radio|experten|nutzer|kunden|leitfaden|exit)-?interview",
    r"entretien (?:annuel|professionnel|d['’]évaluation|individuel|de vente|téléphonique client"
    r"|chaudière|voiture|auto|ménager|préalable|avec (?:la|le) (?:banque|professeur))",
    r"(?:functionerings|beoordelings|ouder|verkoop|exit|voortgangs)gesprek"
    r"|evaluación del desempeño|entrevista (?:de radio|en la radio|de prensa|con el tutor"
    r"|de salida)",
    r"colloquio (?:di valutazione|con (?:gli insegnanti|i genitori|il medico)|scolastico"
    r"|genitori)|interview with the vampire",
)
_ROUTINE = re.compile(
    r"\b1:1\b|one[- ]on[- ]one|catch[- ]?up|\bweekly\b|\bmonthly\b|stand-?up|jour fixe|\bsync\b"
    r"|\bretro|all[- ]hands",
    re.IGNORECASE,
)
_ERRAND = re.compile(
    r"^\W*(?:(?:travel|train|flight|fly|drive|bus|taxi|uber|hotel|zug|flug|bahn|fahrt|anreise"
    r"|ice \d+|trajet|treno|volo|vuelo)\b"
    r"[^:]{0,40}?(?:\b(?:to|from|for|home|back|nach|zum|zur|vers|pour|per|a|naar|voor)\b|\d"
    r"|[(>→])|prep\b|prepare\b|preparation\b|preparing\b|vorbereit"
    r"|préparer|préparation|preparar|preparazione|voorbereid|buy\b|pick up|haircut|iron\b|print\b"
    r"|study for|send\b|write\b"
    r"|thank[- ]?you|follow[- ]?up|todo|to-do|deadline|decide\b|research (?:the )?(?:company"
    r"|firm)|practi[cs]e (?:for|questions|interview))",
    re.IGNORECASE,
)
"""What one does around an interview: the journey, the preparation, the thanks."""
_STRANGE = _words(
    r"\bpodcast|our show\b|\bon air\b|\barticle\b|\bmagazine\b|\bnewspaper\b|readers\b|listeners"
    r"|research study|study participants?"
    r"|participants?\b|voucher|gift card|incentive|documentary|surveys?\b|umfrage|studie\b"
    r"|gutschein"
    r"|étude utilisateur|visa\b|consulate|embassy"
    r"|admissions (?:office|team)|scholarship|product feedback|customer feedback"
    r"|tell us how you use|rental|\bflat\b|apartment|tenancy|mortgage"
    r"|annual (?:goals|objectives)|your (?:line )?manager|\bmock\b|practice session|coach(?:ing)?\b"
    r"|workshop",
)
LONGEST = 4_000
"""So many characters of a text are looked at."""


def speaks_of_interview(title: str, text: str) -> bool:
    """Say whether it is about a job interview, judged by its title first.

    Practice, research, press and exit interviews, reviews of work, fairs, journeys and debriefs
    among colleagues are none. French "entretien" is also the upkeep of things.
    """
    text = text[:LONGEST]
    if _OTHER.search(title) or _ERRAND.match(title):
        return False
    if _ROUTINE.search(title) and not _SURE.search(title):
        return False
    job = {found[0].casefold() for found in _WEAK.finditer(f"{title}\n{text}")}
    if not job and _STRANGE.search(f"{title}\n{text}"):
        return False
    if _SURE.search(title):
        return True
    without = _OTHER.sub(" ", text)
    if without != text and not _SURE.search(without):
        return False
    named = job and find_title(f"{title}\n{text[:2000]}")
    return bool(_SURE.search(text) or len(job) > 1 or named)
