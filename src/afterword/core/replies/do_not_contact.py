"""They want no more mail, or only through one person, or that certain people are left alone."""

from afterword.core.reply import DateMeant, ReplyKind, good, hint, strong
from afterword.core.terms import Label

kind = ReplyKind(
    label=Label.DO_NOT_CONTACT,
    rank=0,
    sentence=__doc__ or "",
    date=DateMeant.NONE,
    cues=(
        *strong(
            "!%[comes/goes/come/go/anything/everything/communicate*/contact*] [only through/only "
            "via/solely through/exclusively through/only to/nur über/ausschließlich "
            "über/uniquement par/solo a través/solo tramite/alleen via] ",
            "!%[do not/do n't/must not/may not/not to/never/cease/stop/refrain from/no "
            "longer/should not/dont/no further/not] "
            "[contact*/approach*/messag*/writ*/email*/mail*/reach out*/get in touch/getting in "
            "touch/send me/send us/sending me/sending us/follow up/following "
            "up/communicat*/correspond*] "
            "[again/us/me/panel/anyone/anybody/my/our/staff/members/further/any more/anymore/this "
            "office/the team/interviewers/her/him/them/directly/the hiring manager/employees/the "
            "client/individually/any member/colleagues/faculty/these people/the committee/of any "
            "kind/the department/the directors/the "
            "partners/ms/mr/mrs/dr/their/managers/yourself/at home/on linkedin/on social/more/at "
            "this address/to this address/to me/to us/on my private] -[hesitate/unless you/need "
            "to/no need/have to] -[re-apply] -[do not reply/reply to this]",
            "!%[cease all contact/cease contact/cease and desist/no vuelva a escribir*/no vuelvas "
            "a escribir*/no vuelva a llamar/no vuelva a contactar*/n'écrivez plus/ne m'écrivez "
            "plus/ne nous écrivez plus/non mi scriva più/non ci scriva più/non scriva "
            "più/schreiben sie nicht mehr/schreiben sie uns nicht mehr/schreiben sie mir nicht "
            "mehr/schreib mir nicht mehr/schrijf niet meer/mail niet meer]",
            "!%[do not want/do n't want/would rather not/do not wish/no desire] [to hear from/to "
            "hear anything/to hear any more/further mail/more mail/any more mail]",
            "!%[no more/no further/keine weiteren/plus de/no más/nessun altro/geen] "
            "[letters/notes/messages/mails/emails/calls/visits/e-mails/nachrichten/briefe/"
            "messages/courriels/mensajes/correos/messaggi/berichten] -[received/needed/questions]",
            "!%& NOT [anschreiben/anzuschreiben/kontaktieren/zu "
            "kontaktieren/anrufen/anzurufen/ansprechen/anzusprechen/behelligen/belästigen/zu "
            "schreiben/aufzusuchen] -[zögern/konnte*/konnten]",
            "!%[must "
            "ask/ask/request/require/bitten/fordern/demandons/prions/rogamos/chiediamo/verzoeken] "
            "[leave/stop/cease/not to contact/not to write/not to approach/to leave/to stop/to "
            "cease/unterlassen/cesser/de ne plus/no vuelva/dejar de/di non/niet meer] -DOCUMENT "
            "-[if/cv]",
            "!%[abzusehen/unterlassen/zu unterlassen/absehen] -[stelle*/besetzung]",
            "!%[stop/cease] +[writing/emailing/contacting/messaging/mailing/calling and "
            "writing/sending/getting in touch/these messages/these emails/this now/the emails/the "
            "messages]",
            "!%[remove/take/delete] [my address/my name/me from/our address/us from/my email/my "
            "details] [list/contacts/address book/your list/your mail]",
            "!%[leave] [me/us/my staff/my team/the panel/them] [alone/in peace/out of]",
            "!%[no further contact/no more contact/no contact/no further correspondence/no more "
            "mails/no more emails/no more messages/no further emails/no further messages/any "
            "further contact/further messages will/further mails will/further emails will/any "
            "further correspondence/further correspondence/blocked your/block your/will be "
            "blocked/blocking you/considered harassment/legal action/harass*] -[needed/necessary]",
            "!%[nicht/nie/keine weiteren/keine/unterlassen sie/hören sie auf/sehen sie … ab/davon "
            "abzusehen/abzusehen] [kontaktier*/anschreiben/anzuschreiben/schreiben sie/zu "
            "schreiben/mails/nachrichten/ansprechen/anzusprechen/kontaktaufnahme/"
            "kontaktaufnahmen/anfragen/zu kontaktieren/kontakt/e-mails/wenden] [mehr/uns/mich/"
            "kolleg*/mitarbeit*/direkt/weitere*/an/gremium/auf/aufzunehmen/bitte/künftig/"
            "aufnehmen/kommission/mir]",
            "!%[ne plus/ne pas/cesser de/cessez de/n'] "
            "[contacter/écrire/contactez/écrivez/m'écrire/nous "
            "écrire/envoyer/envoyez/relancer/solliciter] -[hésitez]",
            "!%[no/deje de/deja de/dejen de] [contacte*/contactar/vuelva a escribir*/vuelvas a "
            "escribir*/escrib*/me escrib*/nos escrib*/enviar*/me contacte*] "
            "[más/nuevo/directamente/nadie/equipo/mensajes/correos/escribirme/escribirnos]",
            "!%[non/smett*] [contatt*/scriv*/mi contatt*/ci contatt*/mi scriv*/ci scriv*/inviar*] "
            "[più/direttamente/nessun*/altri/messaggi/mail]",
            "!%[niet meer/geen/niet/stop met] [contact op/contacteren/te mailen/mailen/te "
            "schrijven/schrijven/benaderen/te benaderen/berichten/mails/contact] "
            "[meer/nemen/rechtstreeks/sturen/direct/op te nemen/collega*/mij/ons/te benaderen/te "
            "mailen]",
        ),
        *good(
            "!%[all/any/every/only/exclusively/solely/ausschließlich/nur/uniquement/"
            "exclusivement/únicamente/solo/esclusivamente/uitsluitend/alleen] [contact/"
            "communication/correspondence/questions/messages/enquiries/kontakt/anfragen/"
            "kommunikation/contact doit/comunicación/comunicazioni/mails/emails/queries] [via/"
            "through/go to/to go/over/über/par/vía/a través/tramite/gericht/an/to/directed/with/"
            "from now on/de ahora]",
            "!%[contact*/write/approach/speak/communicate/deal] "
            "[only/exclusively/solely/nur/ausschließlich] [via/through/with/to/über/me/us/by]",
            "!%[go through/via/through] [the agency/your recruiter/your consultant/hr/the "
            "recruiter/me only/me alone/me and only/our recruiter/personnel/your agency/the "
            "consultant/the agent] [only/alone/please/from now on/in future/not/rather than/and "
            "not/for everything]",
            "!%[not appropriate/inappropriate/not allowed/unwelcome/not welcome/against our "
            "policy/against the rules/breach/not acceptable/unacceptable/nicht gestattet/nicht "
            "erwünscht/unerwünscht/intrusive] "
            "[contact*/approach*/writ*/message*/email*/to/linkedin/lobby*/that "
            "you/kontakt*/direkt*]",
            "!%[do not wish/do not want/would rather not/would prefer not/wish not/do n't "
            "want/möchte* nicht/möchte* keine] [to be contacted/to hear from/to receive/further "
            "contact/to be emailed/any contact/you to contact/you contacting/you to "
            "write/kontaktiert/weitere/hearing from]",
        ),
        *hint("%[lose my number/enough/my private/at home/my family/my wife/my husband]"),
    ),
)
