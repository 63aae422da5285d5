"""English: jobs, interviews, papers, dates and good-byes, as employers name them."""

WORDS = {
    "POSITION": (
        "position, role, job, post, vacancy, opening, opportunity, place, spot, seat, internship, "
        "apprenticeship, traineeship, assignment, contract, slot on the team, placement, gig, "
        "fellowship, studentship, residency, shifts, employment, hire, headcount, requisition"
    ),
    "YOUR_CASE": (
        "your application, your candidacy, your candidature, your profile, your cv, your resume, "
        "your submission, your file, you, your case, your interview, application, your expression "
        "of interest, things with you, this with you, the process with you"
    ),
    "APPLICATION": "application, candidacy, candidature, cv, resume, résumé, submission, profile",
    "PROCESS": (
        "process, procedure, recruitment, recruiting, hiring, search, selection, interviews, "
        "search process, competition, recruitment process, campaign, round"
    ),
    "FILLED": (
        "filled, been filled, fill the position, fill the role, fill the post, already taken, "
        "been taken, no longer available, found someone, found somebody, found a candidate, found "
        "our, found the right, found the person, have hired, made a hire, made the appointment, "
        "made an appointment to, accepted by, offer accepted, appointed, gone to, is gone, been "
        "given, went to, been awarded, closed with"
    ),
    "INTERVIEW": (
        "interview, second interview, final interview, conversation, chat, discussion, talk, "
        "meeting, meet, call, video call, zoom, phone call, panel, phone screen, screening call, "
        "on-site, onsite, site visit, visit, assessment centre, assessment center, assessment "
        "day, assessment, trial shift, trial day, trial, trial run, taster day, shadow day, "
        "shadow shift, working interview, test day, lunch, coffee, dinner, breakfast, meet the "
        "team, meet the rest, meet our, meet with, speak with, speak to, talk to, talk with, "
        "tour, audition, demo lesson, sample lesson, teaching demo, job talk, presentation, "
        "workshop, observation, superday, follow-up, virtual interview, face to face, "
        "face-to-face, in person, interviewed, sit down with, come in, come by, come and, come "
        "for, come back, come over, pop in, drop by, swing by, have you back, have you in, have "
        "you over, see you again, meet you again, spend a day, spend a morning, spend an "
        "afternoon, spend half a day, visit us, hangout, walk through, pairing session, pair "
        "programming, whiteboard, technical interview, selection day, open day, stage"
    ),
    "ROUND": (
        "next round, second round, third round, final round, last round, next stage, second "
        "stage, final stage, third stage, last stage, next step, second interview, final "
        "interview, third interview, last interview, another interview, further interview, "
        "follow-up interview, next phase, second phase, final phase, stage two, stage three, "
        "stage 2, stage 3, round two, round three, round 2, round 3, another round, another "
        "conversation, another chat, second conversation, second chat, second meeting, another "
        "meeting, second call, another call, one more conversation, one more chat, one more "
        "interview, one more call, one more round, follow-up chat, follow-up call, follow-up "
        "conversation, final conversation, part two, second look, next part, next steps, last "
        "step, final step, final panel, 1st round, 2nd round, 3rd round, 2nd interview, 2nd "
        "stage, 3rd interview, 2nd chat"
    ),
    "INVITE": (
        "invite, invitation, like you to, love you to, want you to, like to have you, love to "
        "have you, like to see you, love to see you, like to meet, love to meet, want to meet, "
        "wants to meet, would like to meet, keen to meet, like to speak, like to talk, love to "
        "talk, love to chat, like to chat, like to bring you, love to bring you, like to ask you, "
        "like to get you, love to get you, like to set up, like to arrange, like to schedule, "
        "like to book, love to set up, like to organise, like to organize, want to see you, wants "
        "to see you, want you back, wants you to, want to talk to you, asked me to arrange, asked "
        "me to set up, asked to see you, asked to meet, asked me to invite, be great to have you, "
        "hope you can join, hope you can come, could you come, can you come, would you be able to "
        "come, would you come, would you join, could you join, can you join, are you able to "
        "come, would you be free, are you free, would you be up for, are you up for, up for a, "
        "fancy a, fancy coming, let 's get you, let us get you, let 's have you, let 's meet, let "
        "'s set up, let 's do, let 's find a time, like to continue the conversation, get you in, "
        "bring you in, bring you back, get you back, have you back, have you in, come in for, "
        "come back for, come in and, come back and, come to our, come to the, join us for, join "
        "us on, would you be available, are you available, ask you to complete, ask you to do, do "
        "a short, could you do a, can you do a, would you like to come, would you like to join, "
        "would you like to meet, want to come, would like you, you are invited, you 're invited, "
        "happy to meet, put you down for, would you mind coming, care to come, care to join, how "
        "about a, how about coming, what about a, see you at the"
    ),
    "TASK": (
        "task, take-home, take home, assignment, exercise, case study, test, coding challenge, "
        "challenge, coding test, online test, online assessment, work sample test, brief, trial "
        "project, homework, test translation, test edit, test piece, editing test, writing test, "
        "skills test, aptitude test, psychometric, personality test, hackerrank, codility, "
        "one-way video, video interview, technical test, numerical test, sample task"
    ),
    "THROUGH": (
        "through to, made it through, made it to the next, made it to the final, made the "
        "shortlist, made it to the second, made it to round, been shortlisted, shortlisted, "
        "shortlisted you, progressed to, progress you to, progressing you to, progressing your "
        "application, selected for the next, selected for an interview, selected for interview, "
        "selected to move, selected to attend, selected for a, put you forward to, moving you to, "
        "moving you on, move you to the next, move you forward, moving you forward, advance to, "
        "advanced to, advancing you, passed the first, passed to the next, passed the, passed "
        "round, passed stage, taking you through, take you through to, take you to the next, "
        "taking your application forward, take your application forward, take your application to "
        "the next, take you forward, taking you forward, taking things further with you, moved on "
        "to the, move to the next, moved to the next, move on to the next, on to the next, move "
        "forward with your, moving forward with your, proceed with your, proceeding with your, "
        "proceed to the next, you 're through, you are through, reached the next, reached the "
        "final, into the next, into the final, in the next round, in the final round, to the "
        "final, to the next round, to the next stage, to the second round, to the next step, to "
        "the second stage, to the second interview, onto the next"
    ),
    "OFFER": (
        "offer, offer you, offering you, make you an offer, extend an offer, extend you an offer, "
        "extend to you, job offer, offer of employment, offer letter, formal offer, employment "
        "offer, written offer, verbal offer, conditional offer, unconditional offer, contract of "
        "employment, employment contract, offered"
    ),
    "JOB_YOURS": (
        "job is yours, job 's yours, role is yours, role 's yours, position is yours, it 's yours, it is yours, post is yours, place is yours, spot is yours, yours if you want, yours if you 'd like, you 've got the job, you got the job, you have got the job, you got it, you 've got it, you have the job, you 've got the role, you have been successful, you were successful, you 've been successful, application has been successful, application was successful, interview was successful, you are hired, you 're hired, hire you, hiring you, you 're in, you are in, want you on the team, want you on board, want you to join, want you for the, like you to join, love you to join, like you to start, love you to start, like you to work with, love to have you on board, love to have you on the team, love to have you join, like to have you on, like to have you join, delighted to have you, thrilled to have you, pleased to have you, join our team, joining our team, joining us, join us as, join us from, join us full, welcome aboard, welcome on board, welcome to the team, welcome you to the team, welcome you on board, welcome you as, welcome you aboard, welcome to the family, welcome to the company, welcome to our, first choice, our choice, top choice, unanimous choice, you are the one, you 're the one, decided on you, decided for you, decided in your favour, decided in your favor, chosen you, chose you, picked you, selected you for the, selected you as, selected you to fill, you have been selected for the position, you 've been selected for the position, you have been selected for the role, appoint you, appointed you, appointing you, go with you, going with you, went with you, give you the job, giving you the job, give you the role, take you on, taking you on, bring you on board, bringing you on board, have you on board, have you start, yes from us, it 's a yes, it is a yes, answer is yes, is a yes, you start on, you start monday, you would start, you 'd start, when can you start, when could you start, how soon can you start, how soon could you start, start date would be, start date is, your start date, your first day, first day is, draw up your contract, draw up the contract, drawing up your contract, your contract, prepare your contract, preparing your contract, prepare the contract, send you the contract, send over the contract, sending the contract, contract is attached, contract attached, attached your contract, attached is your contract, sign and return, sign the contract, countersign, sign the offer, accept the offer, accept this offer, accept our offer, acceptance of this offer, offer is attached, offer attached, attached offer, offer letter attached, offer is open, offer is valid, offer stands, offer expires, offer remains, our offer, terms of the offer, terms of our offer, formal offer letter, formal offer follows, written offer follows, written offer will, offer letter follows, paperwork follows, conditional offer, offer is conditional, subject to references, subject to satisfactory, subject to checks, want you to have it, vote was unanimous for you, you 'll do, onboarding, starting salary, salary offered, salary would be, salary of, annual salary of, we 'd be mad not to, have decided to hire, decided to offer, decided to appoint, decided to employ, chosen for the role, chosen for the position, chosen for the job, selected for the position of, selected for the role of, yours to take, want to work with you, the board approved your appointment, approved your appointment, your appointment, confirm your appointment as, confirm your employment, your employment, employ you"
    ),
    "COMEBACK": (
        "you shall hear, you shall know, expect to hear, expect an answer, with you by, with you "
        "on, be with you, will be with you, i promise you, tell you, get back to you, come back "
        "to you, getting back to you, be in touch, in touch with you, in touch again, in touch "
        "soon, in touch shortly, let you know, letting you know, update you, keep you posted, "
        "keep you updated, keep you informed, keep you in the loop, contact you, write to you, "
        "call you, ring you, phone you, give you a call, give you an answer, give you an update, "
        "give you a decision, give you news, have an answer, have an update, have a decision, "
        "have news, have more news, hear from us, hear from me, hear back, revert, report back, "
        "inform you, notify you, drop you a line, have something for you, have more to tell, tell "
        "you more, you 'll hear, you will hear, you 'll know, you will know, be back to you, back "
        "in touch, follow up with you, reach out to you, circle back, share an update, send you "
        "an update, tell you as soon, send word, send you word, have word, give you a shout, ping "
        "you, text you, email you, mail you, let everyone know, let all candidates know, notify "
        "all, contact all, inform all, respond, reply to you, message you, back to you, news for "
        "you"
    ),
    "DECISION": (
        "decision, decide, outcome, result, verdict, answer, update, news, choice, make up our "
        "minds, made up our minds, conclusion, final decision, sign-off, sign off, approval, "
        "green light, final call, make a call, the call, shortlist, an offer out"
    ),
    "OPEN": (
        "still deciding, still interviewing, still discussing, still considering, still "
        "reviewing, still in discussion, still in the process, still in process, still talking, "
        "still under review, still under consideration, under review, being reviewed, still going "
        "through, still meeting, still seeing, still waiting, still working through, still "
        "finishing, still open, still in play, still in the running, still in the mix, still on "
        "the table, still very much, still a candidate, still being considered, still evaluating, "
        "still assessing, still undecided, undecided, not decided yet, no decision yet, no "
        "decision has been, no news yet, no update yet, no final decision, have n't decided, "
        "haven't decided, have not decided, have n't made a decision, not yet decided, not made a "
        "decision, not yet made, not reached a decision, not finished, n't finished, not yet "
        "finished, not done yet, n't done, not there yet, n't there yet, not quite there yet, not "
        "yet in a position, not able to say, nothing to report, nothing to tell, nothing new to, "
        "no answer yet, awaiting, waiting for, waiting on, await the, more interviews, remaining "
        "interviews, last interviews, other interviews, remaining candidates, few more "
        "candidates, few more people, more people to see, more candidates to see, more to see, "
        "one more candidate to, two more candidates, finish our interviews, finish the "
        "interviews, complete our interviews, complete the interviews, in progress, ongoing, "
        "process is taking, is taking longer, takes longer, taking us longer, taken longer, "
        "taking a bit longer, taking a little longer, longer than expected, longer than planned, "
        "longer than we, longer than i, need more time, need a bit more time, need a little more "
        "time, need some more time, needs more time, need another, needs another, need a few "
        "more, need until, needs until, a bit more time, a little more time, bit longer, little "
        "longer, some more time, more time, delay, delayed, delays, running late, running behind "
        "schedule, slipped, slip, pushed back, pushed to, postponed, postpone, moved to, moved "
        "back, held up, hold-up, holdup, bear with us, bear with me, be patient, have patience,  "
        "for the wait, long wait, waiting, keep you waiting, kept you waiting, stuck with, stuck "
        "in, sits with, sitting with, with the board, with finance, not forgotten you, n't "
        "forgotten you, not forgotten, n't forgotten, took longer, no decision, yet to decide, "
        "yet to make, yet to hear, deciding, meets on, board meets, committee meets, panel meets, "
        "meeting again on, still need to, still have to, still looking, still going, radio "
        "silence, silence, still sorting, still finalising, still finalizing, still to come, to "
        "be decided, decision will be made, decision will be taken, decision is due, decision is "
        "expected, will make a decision, will decide, will be deciding, plan to decide, hope to "
        "decide, aim to decide, expect to decide, hope to have a decision, aim to have a "
        "decision, expect a decision, hope to make a decision, intend to decide, should have a "
        "decision, will have a decision, have a decision by, make a decision by, have an answer "
        "by, have news by, know more, should know, hope to know, not a no, n't a no, not a "
        "rejection, not yet a no"
    ),
    "RECEIVED": (
        "passed … on, shared … with, shown it to, has seen it, have seen it, hung it up, on the "
        "wall, made my day, made our day, cheered us up, read it with, got them, got your, got "
        "it, got the, got everything, have your, has come, have come, came, arrived safely, "
        "opening properly, all here, all there, in hand, received, receipt, receive, got your, "
        "have your, arrived, thanks for sending, thank you for sending, came through, safely "
        "received, noted, duly noted, got it, acknowledge, came in, landed, reached me, reached "
        "us, has reached, well received, passed on, pass on, passed it on, passed them on, passed "
        "along, forwarded, will read, will pass, added to your file, on file with, have it, have "
        "them, shared with, shared your, shared it, share with"
    ),
    "THANKS": (
        "thank you, thanks, thank, many thanks, ta, cheers, thx, appreciate, appreciated, "
        "grateful, kind note, lovely note, nice note, kind words, kind message, lovely message, "
        "nice message, kind of you, sweet of you, great to meet, good to meet, lovely to meet, "
        "nice to meet, pleasure to meet, pleasure meeting, great meeting, nice meeting, lovely "
        "meeting, enjoyed our, enjoyed meeting, enjoyed talking, enjoyed the, great talking, "
        "great chatting, good talking, pleasure was ours, pleasure was mine, pleasure was all, "
        "likewise, you 're welcome, you are welcome, my pleasure, good to see you, lovely to see, "
        "same here"
    ),
    "REFERENCES": (
        "reference, references, referee, referees, reference check, reference checks, people who "
        "can speak, who can vouch, former manager, former managers, past manager, previous "
        "manager, previous employer, someone who managed you, former supervisor, vouch"
    ),
    "DOCUMENT": (
        "document, documents, certificate, certificates, diploma, transcript, transcripts, proof "
        "of, copy of, copies of, passport, driving licence, driving license, driver's license, id "
        "card, scan, form, forms, questionnaire, portfolio, writing sample, work sample, work "
        "samples, sample of your, samples of your, samples, sample, cv, resume, résumé, cover "
        "letter, right to work, work permit, visa status, visa, registration number, degree "
        "certificate, payslip, payslips, dbs, background check, security clearance, availability, "
        "notice period, start date, earliest start, when you could start, how soon you could "
        "start, date of birth, address, phone number, telephone number, national insurance, bank "
        "details, tax number, social security, github, link to, links to, code sample, code "
        "samples, list of publications, publications, lesson plan, teaching evaluations, research "
        "statement, teaching statement, teaching philosophy, clips, showreel, photos, pictures, "
        "details of, details, licence, license, vaccination, immunisation, immunization, proof, "
        "evidence, signed form, permission, answers to, written answers, a few questions, some "
        "questions, few more questions, information, hours you could, hours could you, pictures "
        "of your"
    ),
    "SALARY": (
        "salary, salary expectation, salary expectations, expected salary, desired salary, pay "
        "expectation, pay expectations, compensation expectation, compensation expectations, "
        "expectations on salary, expectations for salary, expectations around salary, what you "
        "earn, current salary, hourly rate, day rate, your rate, rate, figure, what salary, "
        "package, remuneration, number in mind, looking for in terms of"
    ),
    "CONSENT": (
        "consent, permission, agree to us, your agreement, your ok to, your okay to, gdpr, data "
        "protection, data privacy, privacy notice, keep your data, store your data, retain your "
        "data, happy for us to, mind if we, mind us, all right if we, okay if we, ok if we, "
        "authorise, authorize, authorisation, authorization, sign the release"
    ),
    "ASK_FOR": (
        "could you, can you, would you, please, send, provide, share, supply, forward, let us have, let me have, need from you, need your, we need, i need, need a, need to see, require, requires, ask you for, ask you to, submit, upload, attach, fill in, fill out, complete, return, give us, give me, confirm, tell us, tell me, let us know, let me know, what are, what is, what 's, when could, when can, how soon, do you have, have you got, pass me, pass us, drop me, drop us, get me, get us, missing, are missing, is missing, still need, still missing, we lack, email me, email us, mail me, mail us, answer, names of, name of, contact details, wants to know, asks for, asking for, asked for, want to know, like to know, like to see, like to have, love to see, grateful for, grateful if, appreciate if, happy to have, wants to see, mind sending, like to call, like to contact, like to take up, like to speak to your, like to talk to your, like to ask, wants, requested, requests, request, i 'd need, we 'd need, looking to get"
    ),
    "FEEDBACK": "feedback, debrief, pointers, comments on your interview, notes on your interview",
    "WISH_LUCK": (
        "wish you, all the best, best of luck, good luck, every success, best wishes, success in "
        "your, luck in your, luck with your, luck with the search, future endeavours, future "
        "endeavors, fingers crossed for you, rooting for you, cheering for you, godspeed, well in "
        "your, well with your, wishing you, go far, lucky to have you, find the right, find "
        "something, find a role, find a position, find a place, snapped up, snap you up, land "
        "somewhere, wherever you land"
    ),
    "SEARCH": (
        "job search, search, job hunt, hunt, career, future career, endeavours, endeavors, "
        "future, applications, elsewhere, next step, further path, professional future, path, "
        "continued search, new role, next role, other applications, job-hunting, somewhere else, "
        "your next, quest, search for"
    ),
    "ON_FILE": (
        "on file, on our file, on record, talent pool, talent community, talent network, talent "
        "database, our database, keep your details, keep your application, keep your cv, keep "
        "your resume, keep your profile, retain your, future openings, future vacancies, future "
        "opportunities, future roles, future positions, apply again, reapply, re-apply, apply for "
        "other, apply for future, applying again, other vacancies, other openings, other roles on "
        "our, keep an eye on, careers page, check our website, career site, careers site, careers "
        "website, website for, job board, visit our, follow us, similar roles, suitable vacancy, "
        "suitable role arises, suitable opportunity, bear you in mind, keep you in mind, consider "
        "you for"
    ),
    "WHENWORD": (
        "monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, "
        "thu, thurs, fri, time, times, date, dates, day, slot, slots, o'clock, am, pm, january, "
        "february, march, april, june, july, august, september, october, november, december, "
        "morning, afternoon, tomorrow, today, week, noon, calendar"
    ),
    "JOB_SEEKING": (
        "job, jobs, career, careers, recruit*, interview*, candidate*, candidac*, vacanc*, "
        "hiring, hire, cv, resume, application*, apply, talent, employ*, position, role, "
        "profile*, headhunt*, workplace"
    ),
}
