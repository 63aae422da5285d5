"""They ask for something: references, samples, documents, salary, consent, written answers."""

from afterword.core.reply import DateMeant, ReplyKind, good, hint, strong
from afterword.core.terms import Label

kind = ReplyKind(
    label=Label.REQUEST,
    rank=8,
    sentence=__doc__ or "",
    date=DateMeant.ANSWER_BY,
    cues=(
        *strong(
            "[answer/answers to/respond to/answering/beantworten/répondre à/responder/rispondere "
            "a/beantwoorden] "
            "[questions/question/fragen/preguntas/domande/vragen/questionnaire/points] "
            "-[happy/any/if you have/your/glad/feel free]",
            "ASK_FOR REFERENCES|DOCUMENT|SALARY|CONSENT -RECEIVED -TASK -[if you have any/any "
            "questions]",
            "& ASK_FOR REFERENCES|SALARY|CONSENT -RECEIVED -[thank you for/thanks for]",
            "& "
            "[senden/schicken/schick/nachreichen/übersenden/zusenden/zukommen/einreichen/"
            "benötigen/bräuchten/brauchen/fehlt/fehlen/mitteilen/nennen] "
            "DOCUMENT|REFERENCES|SALARY|CONSENT",
            "?[what/which/when/how/was/wie/wann/welche*/quel*/quand/qué/cuál*/cuándo/quale/quali/"
            "quando/wat/welke/wanneer/who/wer] SALARY|REFERENCES|[start/notice/notice period/"
            "earliest/visa/kündigungsfrist/anfangen/préavis/disponible/opzegtermijn]",
            "?[do you/are you/have you/hold/haben sie/hast "
            "du/besitzen/avez-vous/tiene/tienes/ha/heeft/heb] [licence/license/permit/visa/right "
            "to "
            "work/clearance/certificate/qualification/führerschein/arbeitserlaubnis/permis/"
            "permiso/carné/rijbewijs/car/laptop/work permit/portfolio/references/dbs/registered/"
            "registration/a copy/patente/permesso]",
        ),
        *good(
            "?[who] [ask/speak to/talk to/contact/vouch/call/ring/say] -[start/you]",
            "[asks/wants to know/needs to know/would like to know/is asking/wanted to know/möchte "
            "wissen/fragt] [what/how/when/whether/if/which/who/was/wie/wann/ob] -ROUND",
            "?ASK_FOR "
            "[again/name/dates/spelling/email/phone/number/times/hours/list/link/copy/version/"
            "paragraph/lines/page/summary/example/examples/proof/photo]",
            "[mind/happy/okay/ok/alright/all right/einverstanden/fine/comfortable] [if we/us/with "
            "us/for us/wenn wir/me/if i/for me/my] "
            "[call*/contact*/speak*/ask*/shar*/keep*/forward*/stor*/pass*/run*/tak*/checking/"
            "check/talk*/use/using/kontakt*/weiter*/get in touch/record*]",
            "[still/noch/encore/aún/ancora/nog] "
            "[need/missing/lack/brauchen/fehlt/fehlen/manque/falta/manca/nodig/waiting for "
            "your/outstanding from you]",
            "ASK_FOR [by/until/before/bis/avant/d'ici/antes/entro/voor/no later] WHENWORD "
            "DOCUMENT|[it/them/answers]",
            "[questionnaire/fragebogen/form/formular/formulaire/formulario/modulo/formulier/"
            "questions below/following questions/few questions/quick questions/two questions/"
            "three questions/one question/quick question/a question] [below/attached/anbei/"
            "beigefügt/please/before/for you/back/ausfüllen/complete/fill] -[if you have/any]",
            "?[could you/can you/would you/könnten sie/kannst "
            "du/pourriez-vous/podría/podrías/potrebbe/potresti/kunt u/kun je] "
            "[send/share/provide/tell/let me know/let us "
            "know/schicken/senden/mitteilen/envoyer/enviar*/inviar*/mandar*/sturen/mailen/"
            "confirm/clarify/expand/remind/give/write/put/drop/supply/upload/forward]  "
            "-INTERVIEW -ROUND -TASK",
        ),
        *hint(
            "& ASK_FOR DOCUMENT", "[background check/reference check/checks/screening/paperwork]"
        ),
    ),
)
