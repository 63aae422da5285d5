"""The English words of a wish about contact."""

from afterword.core.readers.contact_words.part import Part, Vocabulary

WORDS: Vocabulary = {
    Part.PLAIN: (
        "get back to you, gets back to you, come back to you, comes back to you, will be in touch, "
        "'ll be in touch, contact details, contact form, contact information, contact data, "
        "phone number, phone "
        "numbers, telephone number, email address, mail address, phone interview, phone "
        "interviews, telephone interview, phone screen, phone screening, video call, video calls, "
        "zoom call, teams call, conference call, call centre, call center, on call, the call, our "
        "call, this call, your call, last call, phone call with, call for, the email, this email, "
        "my email, your email, the mail, this message, the message, your message, my message, "
        "last email, your last email, your contact with, all the best, above all, after all, at "
        "all, all right, first of all, all day, all good, thank you all, thanks for everything, "
        "thank you for everything, you for everything, we all, drop ins, drop in, call off, calls "
        "for, called off, call it, call attention, not only, not just, no better, no easier, no "
        "faster, no quicker, so far, so much, for any further, for any other, for any questions, "
        "no problem, no worries, for any, for further, for all the, with any, in case of any, "
        "with further, by all means, for future, not sure, don't worry, do not worry, don't "
        "forget, do not forget, this e-mail, the e-mail, your e-mail, e-mail address, my e-mail, "
        "no longer with, follow up call, any time, at any time, right to, up to, no time, any "
        "questions about, calling card, write up, write-up, written test"
    ),
    Part.NOT: (
        "can't be, cannot be, hold all, hold any, suspend, halt, not, don't, doesn't, didn't, "
        "won't, can't, cannot, isn't, aren't, shouldn't, mustn't, wouldn't, dont, never, no, "
        "none, neither, nor, nobody, no one, without, stop, stops, cease, refrain, refrains, "
        "avoid, desist, quit, forbidden, prohibited, unwelcome, discouraged, undesired, unwanted, "
        "nothing, thank you for not, thanks for not, off limits, off-limits, out of bounds, "
        "barred, banned, unanswered, ignored, harassment, against, disqualified, "
        "disqualification, disqualify, hold off, no longer, taboo, not ok, strictly no"
    ),
    Part.NEEDLESS: (
        "don't feel, do not feel, no need, need not, needn't, don't need, do not need, doesn't "
        "need, no longer need, no longer have to, don't have to, do not have to, not necessary, "
        "isn't necessary, no longer necessary, not required, unnecessary, no longer required, not "
        "obliged, no longer any need, not need, does not have to, doesn't have to, no longer has "
        "to, needs no longer, no reason, there's no need, not have to, can skip, no longer must, "
        "nobody expects, no one expects, nobody is expecting, no one is expecting, don't expect, "
        "do not expect, not expected, not expecting, nobody asks, no one asks, nobody needs"
    ),
    Part.NEEDED: "necessary, needed, required, yet, nothing to do, urgent need",
    Part.END: (
        "leave us alone, leave me alone, leave them alone, leave us in peace, leave me in peace, "
        "leave it at that, lose my address, lose our address, lose my number and address, take me "
        "off your list, take us off your list, remove me from your list, remove us from your "
        "list, remove me from your contacts, delete my address, radio silence please, no contact "
        "of any kind, no contact whatsoever"
    ),
    Part.ONLY: (
        "only, solely, exclusively, purely, sole, single, no one else, nobody else, noone else, "
        "no other, just me, just us, nothing else, alone, strictly, none other, not anyone else, "
        "one and only"
    ),
    Part.ALL: "all, every, everything, always, entire, whole, each, in all matters, from now on",
    Part.ANY: "any, anything, further, future, whatever, other, remaining, subsequent",
    Part.THROUGH: (
        "through, thru, via, by way of, go by way of, channelled by, channeled by, routed by, "
        "care of, c/o, run by, by means of, past"
    ),
    Part.TO: (
        "to, go to, go directly to, go straight to, come to, with, towards, for the attention of, "
        "by, at, over to, of, from"
    ),
    Part.BY: "in writing, by, via, in, per, over, on, through, using, with, as",
    Part.REACH: (
        "go to, go directly to, go straight to, come to, going directly to, going straight to, "
        "send anything, sending anything, send anything else, contact, contacts, contacting, "
        "write, writes, writing to, approach, approaching, approaches, reach, reaching, reach "
        "out, reaching out, get in touch, getting in touch, be in touch, get hold of, in touch, "
        "follow up, following up, follow-up, follow-ups, followups, followup, correspond, "
        "corresponding, correspondence, communicate, communicating, communication, "
        "communications, message, messages, messaging, drop a line, drop a note, note, notes, "
        "letter, letters, speak to, speak with, talk to, talk with, liaise, liaising, deal with, "
        "dealing with, solicit, soliciting, enquiries, inquiries, enquiry, inquiry, contacted us, "
        "bother, bothering, disturb, disturbing, pester, pestering, chase, chasing, chasers, "
        "ping, pinging, pings, nudge, nudges, nudging, turn to, write back, thank you notes, "
        "thank-you notes, outreach, dm, dms, go around, go behind, bypass, bypassing, circumvent, "
        "comms, dealings, cold approach, a line, a note, drop, hit up, writing, hear from you, "
        "hearing from you, hear from"
    ),
    Part.REACHED: (
        "will hear from, 'll hear from, contacted, approached, called, phoned, emailed, e-mailed, "
        "messaged, written, reached, rung, telephoned, bothered, disturbed, chased, pinged"
    ),
    Part.CALL: (
        "answer the phone, call, calls, calling, phone, phones, phoning, phone call, phone calls, "
        "telephone, telephoning, ring, ringing, ring up, rings, dial, dialling, dialing, pick up "
        "the phone, the phone, telephone calls, called, phoned, telephoned, rung, voicemail, "
        "voicemails, voice mails, mobile, cold calls, phonecalls, telephonic, cell, buzz, voice"
    ),
    Part.MAIL: (
        "email, emails, e-mail, e-mails, mail, mails, emailing, e-mailing, in writing, mailing, "
        "written form, emailed, e-mailed, written, inbox"
    ),
    Part.OTHER: (
        "linkedin, whatsapp, sms, text, texts, texting, fax, facebook, social media, instagram, "
        "xing, in person, slack, telegram, signal, by post, on site, twitter, skype, socials"
    ),
    Part.GO: (
        "go to, go directly to, go straight to, come to, go, goes, going, run, runs, route, "
        "routed, routes, direct, directed, address, addressed, forward, forwarded, send, sends, "
        "sent, sending, submit, funnel, funnelled, turn, refer, use, pass, passes, passed, come, "
        "comes, coordinate, arrange, channel, channelled, channeled, flow, flows, copy in, "
        "submitted, put, keep, stick, stay, work, raise, take up, check, clear, bring, file, "
        "reply, respond, say, tell, do so, hand, leave, give, deliver, get, make, land, arranged, "
        "please through, happen, happens, must be with, be with, is with, ask"
    ),
    Part.TOPIC: (
        "questions, question, queries, query, requests, request, thank-yous, thank yous, "
        "feedback, documents, contact, matters, concerns, things, replies, responses, follow-ups, "
        "traffic, conversation, conversations, updates"
    ),
    Part.SELF: (
        "me, just me, just us, myself, us, ourselves, undersigned, this address, this inbox, this "
        "mailbox, this email address, this e-mail address, yours truly, this office, this agency, "
        "mine"
    ),
    Part.WE: (
        "we will, i will, we shall, we are going to, i'm going to, we're going to, i, we, i'm, "
        "i'll, we'll, i'd, we'd, we've, i've"
    ),
    Part.INTENT: (
        "we will, we'll, i'll, i will, we shall, we are going to, i'm going to, we're going to"
    ),
    Part.YOU: (
        "you, candidates, applicants, candidate, applicant, shortlisted candidates, successful "
        "candidates"
    ),
    Part.PANEL: (
        "any of us, each of us, either of us, panel, panels, interviewers, interviewer, hiring "
        "manager, hiring managers, hiring team, committee, board, jury, client, clients, "
        "department, staff, employees, anyone, anybody, everyone, colleagues, people, them, line "
        "manager, company, employer, team, teams, team members, members, directors, executives, "
        "faculty, manager, managers, bosses, boss, the others, engineers, founders, founder, "
        "whole team, anyone on, managers directly, panellists, panelists, panel members, each of "
        "them, individual, individuals, business, partners, assessors, school, hiring side, ceo, "
        "cto, all of them, folks, guys, firm, group"
    ),
    Part.OUTSIDE: (
        "attachments, files, large files, photos, attachment, spam, copies, advertising, "
        "newsletters, references, referees, reference, referee, other candidates, competitors, "
        "your employer, your current employer, current employer, previous employer, other "
        "applicants, press, media, other companies, present employer, fellow candidates, former "
        "employer, recruiters"
    ),
    Part.DIRECTLY: (
        "directly, go directly to, go straight to, going directly to, going straight to, direct, "
        "straight, personally, individually, behind my back"
    ),
    Part.WELCOME: (
        "welcome, free, fine, may, can, could, happy, glad, ok, okay, allowed, permitted, do not "
        "hesitate, don't hesitate, not hesitate, no objection, no objections, don't mind, doesn't "
        "mind, do not mind, does not mind, go ahead, delighted, encouraged, at liberty, "
        "encourage, likes, pleased, invited, not a problem, no problem with, nothing against, "
        "good to, cool, no harm, absolutely"
    ),
    Part.MODAL: (
        "must, may, should, can, shall, ought, have to, has to, need to, needs to, are to, is to, "
        "are asked, are requested, are expected, are kindly asked, supposed to, permitted, "
        "allowed, better, will need to, required to, goes, go"
    ),
    Part.GRATEFUL: (
        "grateful, appreciate, appreciated, better, prefer, thankful, best, glad, helpful, kind, "
        "obliged, preferable, great, nice, rather"
    ),
    Part.WISH: (
        "can't be, cannot be, pick up the phone, answer the phone, want, wants, wish, wishes, "
        "like, likes, accept, accepts, take, takes, answer, answers, respond, responds, "
        "appreciate, appreciates, prefer, prefers, preferred, ask, asks, request, requests, "
        "insist, insists, entertain, allow, permit, tolerate, require, would "
        "rather, prefers not, kindly ask, asked, 'd rather, accepted, let, beg, hate, hates, "
        "enter into, entered, rather you, rather not, love, comfortable, requested, wishing, "
        "asking, encourage, discourage, discourages, advise"
    ),
    Part.PREFER: (
        "prefer, prefers, preferred, preference, best, preferable, preferably, works better, "
        "better, easier, easiest, stick to, keep it to, keep to, rather have, rather get, "
        "preferring, favour"
    ),
    Part.POINT: (
        "your contact, by one person, through one person, via one person, with one person, one "
        "channel, person you should, person you need, one you should, person to turn to, one to "
        "talk to, person to talk to, right person to write to, point of contact, points of "
        "contact, contact point, contact person, contact for, only contact, sole contact, single "
        "contact, spoc, poc, go-between, main contact, gatekeeper, intermediary, your contact is, "
        "liaison, contact at, one contact, person to contact, person to write to, one to contact, "
        "one to write to, go-to person, my contact, first port of call, only channel, sole "
        "channel, contact here"
    ),
    Part.HANDLE: (
        "will forward, will pass, forwards, collects, collect, gathers, distributes, answers for, "
        "answers all, speaks for, deal with, dealing with, handle, handles, handling, handled, "
        "coordinates, coordinating, coordinated, manages, manage, managing, look after, looks "
        "after, looking after, take care, takes care, taking care, in charge, responsible, deals "
        "with, pass on, passes on, pass everything on, pass it on, pass things on, passes "
        "everything on, relay, relays, take it from here, takes it from here, does all, do all, "
        "runs all, owns, own"
    ),
    Part.IF: "if, when, whenever, in case, should you, once, where",
    Part.EXCEPT: (
        "except, anyone but, anybody but, nobody but, no one but, nothing but, but me, but to, "
        "but through, but via, other than, unless, apart from, besides, but with, save, aside "
        "from, excepting, but for"
    ),
    Part.INSTEAD_OF: "instead of, rather than, in place of, in lieu of, as opposed to, over a",
    Part.INSTEAD: "instead, rather",
    Part.BUT: (
        "but, however, because, since, as we, so please, so, though, although, then, yet please"
    ),
    Part.AND: "and, plus",
    Part.OR: "or, nor, and, neither, and/or, let alone",
    Part.PLEASE: "please, pls, plz, kindly, pl, let's",
    Part.REQUEST: (
        "could you, can you, would you, may i ask, might i ask, could we ask, can i ask, could i "
        "ask, can we, could we, would it be possible, will you, may we ask, could everything, can "
        "everything, could all, can all"
    ),
    Part.TIME: (
        "before, until, till, monday, mondays, tuesday, tuesdays, wednesday, wednesdays, "
        "thursday, thursdays, friday, fridays, saturday, saturdays, sunday, sundays, weekend, "
        "weekends, morning, mornings, afternoon, afternoons, evening, evenings, night, nights, "
        "noon, lunch, today, tomorrow, this week, next week, this month, am, pm, o'clock, office "
        "hours, business hours, working hours, holidays, during the day, between, after six, "
        "after five, tonight, while, weekdays, bank holiday, right now, earlier than, in august, "
        "later than, just yet, emergency only, too early, midday, late"
    ),
    Part.LASTING: (
        "until further notice, before or after, before and after, before during, ever, again, "
        "from now on, from today, as of today, from tomorrow, permanently"
    ),
    Part.PAST: (
        "applied, heard, found, came, received, got, introduced, met, spoke, told, invited, "
        "recommended, thanks, thank, interviewed, sent, learned, learnt, was, were, been, wrote, "
        "had, have, has, asked me, forwarded, went"
    ),
    Part.DET: "the, a, an, this, that, these, those, which, their, each, every",
    Part.OUR: "our, my",
    Part.HOUSE: "office, agency, desk, consultancy, side, team, mailbox, inbox, end, company, firm",
    Part.DEPARTMENT: (
        "hr, human resources, hr department, hr team, people team, talent team, people ops, "
        "talent acquisition, recruiting team, recruitment team, hr office"
    ),
    Part.ROLE: (
        "colleague, recruiter, coordinator, assistant, consultant, hr, partner, secretary, agent, "
        "manager, lead, director, talent, recruiting, recruitment, people, head, hiring, team, "
        "office, officer, business, co-founder, representative, headhunter, hrbp, specialist, "
        "contact, account, acquisition, process, administrator, pa, advisor, person, my, our, "
        "your, dear, named, called, name, good, lovely, friend, department, the"
    ),
    Part.THING: (
        "portal, portals, website, site, form, forms, system, platform, channels, page, app, "
        "account, link, profile, reception, switchboard, tool, proper, official, usual, process, "
        "greenhouse, workday, lever, smartrecruiters, taleo, personio, teams, zoom, careers"
    ),
    Part.TITLE: (
        "mr, mrs, ms, miss, mx, dr, prof, professor, sir, madam, herr, frau, mme, m, mlle, "
        "monsieur, madame, mademoiselle, señor, señora, sr, sra, srta, don, doña, doctor, "
        "mevrouw, meneer, mevr, mw, dhr, herrn, fr, hr, dra, ing, ir, drs, lady, lord, rev"
    ),
    Part.PARTICLE: (
        "van, von, de, der, den, del, della, di, da, dos, du, la, le, al, bin, ibn, ter, ten, zu, "
        "zur, el, los, las, 't, st, mac, ben, abu, d, o, do, das, dal, vom"
    ),
    Part.THEM: "her, him",
}
