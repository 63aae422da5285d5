"""Words that tell who interviews, who arranges, and what is no person at all."""

import re

ROOM = re.compile(
    r"\b(?:room|raum|saal|salle|konferenz\w*|conference|boardroom|meeting ?room|besprechung\w*"
    r"|projector"
    r"|parking|etage|floor|\d+\.\d+)\b|resource\.calendar\.google|^room|conf-|resource@",
    re.IGNORECASE,
)
SHARED = re.compile(
    r"^(?:no-?reply|do-?not-?reply|donotreply|notifications?|calendar(?:-\w+)?|mailer(?:-daemon)?"
    r"|bounces?|system|bot|support|postmaster|invites?|unknownorganizer|reply(?:-.*|\+.*)?|team"
    r"|all(?:-\w+)?|everyone|panel|interview-?panel|\w+-(?:team|panel|group|all|list)|gruppe"
    r"|verteiler"
    r"|group\w*|office|info|jobs?|careers?|hr|talent|people|hiring|recruiting|recruitment|personal"
    r"|sekretariat|reception|empfang|verwaltung|admin|bewerbung(?:en)?|karriere|interviews?"
    r"|scheduling|scheduler|schedule|kontakt|contact|hello)"
    r"(?:[+._-].*)?$",
    re.IGNORECASE,
)
NO_REPLY = re.compile(
    r"no-?reply|do-?not-?reply|donotreply|notification|unknownorganizer|mailer|nicht-?antworten",
    re.IGNORECASE,
)
GROUP = re.compile(
    r"\b(?:team|panel|group|gruppe|all|everyone|verteiler|committee|crew|calendar)\b", re.I
)
RECRUITER = re.compile(
    r"recruiter|recruiting (?:partner|manager|lead|specialist)|recruitment (?!coord)|talent"
    r" (?:acquisition|partner|scout|manager|lead|sourc)|sourcer|headhunter|personal(?:referent"
    r"|berater)"
    r"|people partner|hr[- ](?:business )?(?:partner|manager|specialist|generalist|referent)"
    r"|(?:charg|responsable).{0,12}recrutement|\bhuman resources\b|\bpersonalabteilung\b",
    re.IGNORECASE,
)
SCHEDULER = re.compile(
    r"coordinat|koordinat|schedul|(?:executive|personal|team|hr|recruiting|office"
    r"|departmental) assistant"
    r"|assistant to|assistenz|sekret|office manager|administrator|\bEA to\b|\bPA to\b|terminplan",
    re.IGNORECASE,
)
MEETS = re.compile(
    r"(?:\b(?:interviewers?|interviewed by|panel(?:lists| members)?(?: will be| consists of| is"
    r"| are)?|re[çc]ue? par|(?:chatt|speak|talk)ing (?:to|with)|you(?:['’]ll"
    r"| will)(?: be)? (?:meet|speak|"
    r"talk|interview)(?:ing)?(?: with)?|meet(?:ing)? with|speak with|talk to|conversation with"
    r"|call with"
    r"|interview with|chat with|gesprächspartner(?:in(?:nen)?)?|(?:gespräch|interview|termin) mit"
    r"|(?:gesprek|spreekt|spreken|ontmoet) met|rencontrerez|incontrerà|(?:te|le) (?:recibirá"
    r"|entrevistará)n?|con"
    r"|met|im (?:auftrag|namen) von|führ(?:t|en)(?: das gespräch)?|hosted by|led by|conducted by"
    r"|avec|teilnehmer(?:innen)?|dabei sind|participants|on the panel|attendees|with"
    r"|mit)\b\s*:?)[ \t]*\n?",
    re.IGNORECASE,
)
ARRANGES = re.compile(
    r"\b(?:scheduled by|organi[sz]ed by|organi[sz]er|coordinator|arranged by|contact(?: person)?"
    r"|questions"
    r"\?? contact|ansprechpartner(?:in)?|koordination|on behalf of)\s*:?\s+",
    re.IGNORECASE,
)
MEET_YOU = re.compile(
    r"\s{1,3}(?:(?:will be|is|are|wird|werden)\s(?:your|ihre?)\s(?:\w+\s)?(?:interviewer|panel|host"
    r"|gesprächspartner)\w*"
    r"|(?:will|['’]ll)\s(?:be\s)?(?:interview|meet|speak|talk|join|see|welcome|host"
    r"|conduct)\w*(?:\swith|\sto)?\s(?:you|the interview)"
    r"|and I\b|und ich\b|et moi\b|en ik\b|y yo\b|(?:wird|werden)\s(?:sie|das gespräch|mit ihnen)\b"
    r"|vous recevra|vous recevront|te entrevistará|le entrevistará)",
    re.IGNORECASE,
)
"""What stands behind the names of those who interview."""
I_MEET = re.compile(
    r"\b(?:and I (?:will|would|look|are)|with me\b|and me\b|I(?:['’]ll| will) be (?:interviewing"
    r"|talking|speaking)|I(?:['’]m| am) the hiring"
    r" manager|und ich (?:freuen|werden)|mit mir|avec moi|met mij|con me|conmigo|I(?:['’]ll"
    r"| will) interview you)",
    re.IGNORECASE,
)
RECRUITS = re.compile(r"\b(?:your )?(?:recruiter|talent partner)(?:\s*:|,| is)\s+", re.IGNORECASE)
STOP = re.compile(
    r"[.!?](?=\s|$)|\n\s*\n|\b(?:at|on|from|um|am|for|via|in|über|about|who|to)\b(?=\s)"
)
WRAPPED = re.compile(r"^([^\n]{55,})\n(?=[^\W\d])", re.MULTILINE)
AND = re.compile(r"\s*(?:,|;|\+|&|\n\s*[-•*–]?|\band\b|\bund\b|\bsowie\b|\bet\b|\ben\b|\by\b|/)\s*")
