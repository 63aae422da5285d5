"""What headings of notes announce: what I owe, what they owe, who was there, what we spoke of."""

from enum import StrEnum

from afterword.core.grammar.word_sets import word_set


class Label(StrEnum):
    """What stands under a heading."""

    MINE = "mine"
    THEIRS = "theirs"
    PROMISES = "promises"
    NEXT = "next"
    PEOPLE = "people"
    ABSENT = "absent"
    TOPICS = "topics"
    FIT = "fit"
    DOUBTS = "doubts"
    DECISION = "decision"
    LINKEDIN = "linkedin"
    INTEREST = "interest"
    COMPANY = "company"
    ROLE = "role"
    LATE = "late"
    REFEREES = "referees"
    NAME = "name"


_SAID: dict[Label, str] = {
    Label.MINE: (
        "me|i|mine|my side|i owe|owe|owed by me|owe them|todo|to do|to-do|todos|to-dos|"
        "my todo|my todos|action items|actions|action|my actions|my action items|my promises|"
        "i promised|promised|on me|from me|for me|for me to do|follow-ups|followups|"
        "follow ups|follow-up|my follow-ups|i need to|i have to|my part|my homework|homework|"
        "i said i would|i will|i must|need to|must|my next steps|deliverables|i said|"
        "my to-dos|ai|i agreed to|i'm to|send|to send|ich|von mir|ich schulde|meine aufgaben|"
        "aufgaben|offen|zu tun|meine zusagen|zugesagt|ich muss|bei mir|versprochen|ich soll|"
        "moi|de mon côté|à faire|mes promesses|je dois|à envoyer|yo|por mi parte|pendiente|"
        "pendientes|tareas|mis promesas|debo|ik|van mij|mijn acties|te doen|actiepunten|"
        "mijn beloftes|ik moet"
    ),
    Label.THEIRS: (
        "they|them|theirs|their side|they owe|they owe me|they promised|on them|from them|"
        "owed to me|their promises|their action items|their actions|waiting for|waiting on|"
        "they will|their part|promised me|their follow-ups|they said they would|they'll|"
        "for them|sie|von ihnen|von dort|von denen|zij|hun|ihre zusagen|deren zusagen|"
        "ihre seite|bei denen|eux|de leur côté|leurs promesses|ils doivent|ellos|"
        "por su parte|sus promesas|van hen|hun beloftes|hun kant"
    ),
    Label.PEOPLE: (
        "met|people|panel|interviewers|interviewer|who|present|there|spoke to|spoke with|"
        "talked to|with|in the room|people met|who i met|attendees|on the call|w/|i met|"
        "i spoke to|on the panel|hiring panel|interview with|interviewed by|gesprächspartner|"
        "gesprächspartnerin|gesprächspartnerinnen|personen|leute|getroffen|dabei|teilnehmer|"
        "teilnehmende|da|gesprochen mit|gesproken|gesprek met|gesprochen|vu|vus|présente|mit|"
        "anwesend|wer|personnes|rencontré|rencontrés|présents|avec|jury|personas|con|"
        "entrevistadores|presentes|gesproken met|aanwezig|wie|mensen|met wie"
    ),
    Label.ABSENT: (
        "not there|absent|not met|didn't meet|did not meet|not present|mentioned|missing|"
        "named only|apologies|nicht dabei|genannt|nur genannt|nur erwähnt|erwähnt|genoemd|"
        "alleen genoemd|mentionnés|cités|mencionados|abwesend|nicht getroffen|fehlte|absents|"
        "absente|pas rencontré|ausente|ausentes|afwezig|niet ontmoet|didnt meet|spoken about|"
        "only mentioned|couldn't make it"
    ),
    Label.TOPICS: (
        "topics|talked about|we talked about|discussed|we discussed|topic|covered|"
        "spoke about|subjects|conversation|themen|thema|gesprochen über|besprochen|sujets|"
        "sujet|parlé de|temas|tema|hablamos de|onderwerpen|onderwerp|besproken|"
        "questions about|asked about|they asked about|asked me about"
    ),
    Label.FIT: (
        "fit|fits|good fit|strengths|strong points|plus|pluses|pros|why me|fit points|"
        "points of fit|landed|what landed|went well|good|they liked|liked|match|matches|"
        "selling points|passt|pluspunkte|stärken|passung|points forts|atouts|puntos fuertes|"
        "encaje|sterke punten|what they liked|good points|positives|went down well"
    ),
    Label.DOUBTS: (
        "doubts|doubt|concerns|concern|worries|worry|weak|weak points|weak spots|minus|"
        "minuses|cons|went badly|gaps|gap|risk|risks|negatives|less good|not so good|bad|"
        "zweifel|bedenken|schwächen|doutes|points faibles|dudas|twijfels|minpunten|"
        "zwakke punten|their doubts|stumbled|could be better"
    ),
    Label.DECISION: (
        "decision|timeline|timing|answer|answer by|decide|deciding|hear back|when|"
        "decision by|they decide|decision date|expect to hear|deadline|entscheidung|"
        "rückmeldung|bescheid|antwort|zeitplan|décision|réponse|délai|decisión|respuesta|"
        "plazo|besluit|beslissing|antwoord|terugkoppeling|result|outcome|news|will hear|hear"
    ),
    Label.LINKEDIN: ("linkedin|li|linked in|linked-in|linkedin ok|linkedin okay"),
    Label.INTEREST: (
        "interest|interested|my interest|want it|do i want it|interesse|intérêt|interés|"
        "interest level|still interested|gut feeling|verdict|do i want it ?|want the job|"
        "would i take it"
    ),
    Label.COMPANY: (
        "company|co|employer|firm|where|firma|unternehmen|arbeitgeber|entreprise|société|"
        "empresa|bedrijf|werkgever|org|organisation"
    ),
    Label.ROLE: (
        "role|position|job|title|post|stelle|rolle|poste|puesto|cargo|functie|rol|job title|for|als"
    ),
    Label.LATE: ("late|was i late|punctual|on time|lateness|pünktlich"),
    Label.REFEREES: (
        "referees|references|referee|my referees|my references|referenzen|références|"
        "referencias|referenties"
    ),
    Label.NEXT: (
        "next|next step|next steps|next round|then|nächste schritte|nächster schritt|suite|"
        "prochaine étape|próximos pasos|volgende stap|volgende stappen|what next|what's next"
    ),
    Label.PROMISES: (
        "promises|agreed|agreements|commitments|owed|zusagen|vereinbart|promesses|promesas|"
        "compromisos|afspraken"
    ),
}
_WHOLE = {words: label for label, line in _SAID.items() for words in line.split("|")}


def label_of(words: tuple[str, ...]) -> Label | None:
    """Give what a heading announces; None where it is none that is known."""
    if not words:
        return None
    plain = " ".join(word for word in words if word not in _MARKS)
    return (
        _WHOLE.get(plain)
        or _WHOLE.get(plain.removeprefix("the "))
        or _bound(words)
        or _told_people(words)
    )


def _bound(words: tuple[str, ...]) -> Label | None:
    """Read "me -> them", "I owe Mark", "he promised"."""
    mine = words[0] in {"me", "i", "my", "ich", "je", "moi", "yo", "ik"}
    if {"->", "→", "=>"}.intersection(words):
        return Label.MINE if mine else Label.THEIRS
    if word_set(
        "owe owes promised promise agreed owed todo versprochen promis beloofd prometí"
    ).intersection(words):
        if mine or words[0] in {"owe", "promised", "todo", "agreed"}:
            return Label.MINE
        return Label.THEIRS if {"promised", "owes", "owe", "agreed"}.intersection(words) else None
    return None


def _told_people(words: tuple[str, ...]) -> Label | None:
    """Read "panel of four", "everyone was there", "also in", "two people"."""
    if not _PRESENT.intersection(words):
        return None
    return (
        Label.ABSENT if {"not", "didn't", "never", "absent"}.intersection(words) else Label.PEOPLE
    )


_PRESENT = word_set(
    "panel people interviewers interviewer met present there talked spoke attended joined "
    "attendees room "
    "interviewed"
)
_MARKS = frozenset({"-", "#", "##", "*", "**", "•", "?", "(", ")", "_", "=", '"', "[", "]"})
