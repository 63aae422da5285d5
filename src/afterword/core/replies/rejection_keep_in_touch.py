"""A final no for this role, with a concrete, personal opening: a named role, person or date."""

from afterword.core.reply import DateMeant, ReplyKind, good, hint, strong
from afterword.core.terms import Label

kind = ReplyKind(
    label=Label.REJECTION_KEEP_IN_TOUCH,
    rank=3,
    sentence=__doc__ or "",
    date=DateMeant.FIRST_DAY_TO_WRITE,
    cues=(
        *strong(
            "%[reserve list/reserve candidate/first reserve/on reserve/as a reserve/in "
            "reserve/nachrückliste/nachrücker*/warteliste/waiting list/waitlist/wait list/liste "
            "de réserve/lista de reserva/lista di riserva/reservelijst/reserve pool] "
            "-[all/every/everyone/alle/each]",
            "%[connect/linkedin/link in/add me/find me] [with me/on linkedin/me on/connect/happy "
            "to connect] -[our page/follow us/company page]",
            "%[freelance/freelancer/freiberuflich/freier mitarbeit*/freie "
            "mitarbeit*/free-lance/contract work/contract basis/project work/ad hoc "
            "work/occasional work/commission you/piecework/casual shifts/supply list/cover "
            "shifts/on call list/werkvertrag]",
            "%[would you/would you be/could we/shall i/may i/can i/möchten sie/shall we] [put you "
            "forward/pass your details/introduce you/put you in touch/recommend you/forward "
            "your/consider/like me to/interested in another/mention your name]",
            "%[introduce you to/put you in touch with/passed your name/passed your details/passed "
            "your cv/mentioned you to/recommended you to/sent your cv to/told them about "
            "you/given your name/forwarded your cv/forwarded your details/passed your application "
            "to/shared your cv with/shared your profile with/shared your details with/spoken to] "
            "-[client/hiring manager/panel]",
            "%[write to me/call me/email me/mail me/drop me/ping me/come back to me/get in touch "
            "with me/contact me/talk to me/ring me/write me/remind me/apply to me/reach out to "
            "me/look me up/melden sie sich/melde dich/schreiben sie mir] WHENWORD|"
            "[spring/summer/autumn/fall/winter/frühjahr/herbst/sommer/next year/year/month] "
            "-[today/tomorrow/if you have/spätestens/zum dienst]",
            "%[stay in touch/keep in touch/in contact/in kontakt/en contact/en contacto/in "
            "contatto/in touch] [personally/direct line/my mobile/my number/coffee/lunch/with "
            "me/mit mir]",
        ),
        *good(
            "%[be recruiting/be hiring/be looking for/be advertising/recruit/looking for] "
            "[a/an/our next/another/its/eine/einen/un/une/een] [later/soon/next/in/this/and "
            "i/for/from] -[candidates/all]",
            "%[like to see you/love to see you/see you/picture you/imagine you/have you/sehe "
            "dich/sehe sie] [in that/in it/in this/apply for/apply to/in the]",
            "%& [frei/einzelne aufträge/auftragsweise/als "
            "freie*/projektweise/aushilfsweise/stundenweise] "
            "[buchen/beauftragen/arbeiten/einsetzen/einsatz/würde/möchte]",
            "%[write/call/email/mail/contact/ring/ask/speak/talk/see/text/drop/try/wenden sie "
            "sich/schreiben sie/écrivez/escriba/scriva] [to her/to him/to them/her/him/them/to "
            "NAME/my name/say i sent you/mention me/mention my name/quote my name] -[urgent]",
            "%[i want you/want you for/want you in/want you on/like you on/like you for/like your "
            "name/have you for/have you on/keep a place/keep a seat/hold a place/hold a seat/keep "
            "a chair/save a place/save you/garde une place/guardo un sitio/tengo un posto/halte "
            "ihnen/halte dir] "
            "[that/the/it/one/race/team/them/next/first/a/this/for/in/einen/une/:/free/desk]",
            "%[i would call/i 'd call/i will call/i 'll call/j'appellerai/appellerai/te "
            "llamaré/la chiamerò/rufe ich/bel ik] [you/vous/first/sie/dich/a ti]",
            "%[told/mentioned/recommended/spoken/passed/gave/given] [her/him/them/NAME] [about "
            "you/your name/your number/your details/your cv/of you]",
            "%[opens/opening/open/opens up/coming up/be recruiting/be hiring/will "
            "hire/advertise/advertising/comes up/new post/new role/second post/another "
            "post/similar post/another role/sister role/junior role/similar role/another "
            "position/another vacancy/ausgeschrieben/frei/s'ouvre/s'ouvrira/abrirá/aprirà] "
            "WHENWORD|[spring/summer/autumn/fall/winter/frühjahr/herbst/sommer/next year/quarter] "
            "-[website/careers page/all candidates]",
            "%WHENWORD|[spring/summer/autumn/fall/next year/quarter/frühjahr/herbst/sommer] "
            "[opens/opening/open/opens up/coming up/be recruiting/be hiring/will "
            "hire/advertise/comes up/new post/new role/second post/another post/another "
            "role/another position/frei/ausgeschrieben/s'ouvre/ouvrira/abrirá/aprirà]",
            "%[like to keep/love to keep/want to keep/would like to stay/love to stay/really want "
            "to stay/keep you warm/hold on to you/not lose touch/n't lose touch/not lose "
            "sight/n't lose sight/stay in touch/keep in touch/stay connected/bleiben in "
            "kontakt/in kontakt bleiben/rester en contact/mantenernos en contacto/rimanere in "
            "contatto/contact houden/keep the door open/door is open/door stays open] "
            "-[newsletter/talent pool/talent community/all candidates]",
            "%[thought of you for/think of you for/have you in mind for/you in mind for/consider "
            "you for the/consider you for a/suit you better/right up your/better suited to/be "
            "perfect for/be a better fit for/make a good/good fit for our/be great for/ideal "
            "for/like you for] POSITION|[team/desk/department/opening/one in]",
            "%[first call/first on my list/top of my list/top of the list/first person/you "
            "first/first name/call you first/think of you first/next in line/next on the list]",
            "%[coffee/lunch/drink/chat/phone call/beer/tea] [with me/some time/sometime/if you "
            "like/on me/in the new year/next month/would be]",
            "%[my colleague/my friend/a friend of mine/our sister/sister company/our branch/our "
            "office in/the team in/another department/my counterpart/a colleague at] [looking "
            "for/is hiring/are hiring/needs/has an opening/has a vacancy/recruiting/be "
            "interested/would like/wants/seeking/sucht/has a role/has a post/could use]",
            "%[kollegin/kollege/schwesterfirma/abteilung/standort] [sucht/suchen/braucht/hat eine "
            "stelle]",
            "%[please apply/apply for/do apply/apply to] [that/this one/the/our] POSITION "
            "[in/at/with/opening/when/which]",
        ),
        *hint(
            "%[my direct/my personal/my mobile/my own/meine durchwahl/meine handynummer]",
            "%[genuinely/really mean/mean it/not a standard/not boilerplate/not just "
            "saying/sincerely]",
            "%[stay in touch/keep in touch/paths cross/cross paths/in kontakt bleiben]",
        ),
    ),
)
