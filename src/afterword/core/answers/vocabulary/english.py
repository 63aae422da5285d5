"""English: the small words that turn a sentence round, and how people talk about deciding."""

WORDS = {
    "NOT": (
        "not, n't, never, no, none, neither, nor, unable, cannot, no longer, fail to, hardly, "
        "nobody, no one, dont, wont, cant, didnt, doesnt, couldnt, isnt, havent, unfortunately "
        "unable, refuse to, decline to, decide against, rather than, instead of, without, not in "
        "a position, stop short of, rule out, wouldnt, arent, wasnt, werent"
    ),
    "IDIOM": (
        "no need, not only, not just, cannot wait, can n't wait, cant wait, no doubt, without "
        "doubt, without a doubt, do n't hesitate, do not hesitate, not hesitate, no hesitation, "
        "without hesitation, do n't worry, do not worry, no worries, no problem, no rush, no "
        "hurry, no pressure, could n't be happier, could not be happier, could n't be more, could "
        "not be more, not surprise you, not be surprised, not least, no longer than, no later "
        "than, not later than, no fewer than, why not, if not before, if not sooner, no later, "
        "nothing to worry about, without further ado, no small feat, no matter, do n't be shy, "
        "never fear, not to worry, do n't mind, do not mind, if you do n't mind, not a moment too "
        "soon, without reservation, without exception, nothing but good, nothing but praise, not "
        "a problem, no obligation, no strings attached, no secret, no trouble, can n't help but, "
        "not too late, no less than, offer my, offer our, offer you my, offer you our, offer some "
        "feedback, offer feedback, offer you feedback, offer you some feedback, offer any "
        "feedback, offer … feedback, offer … apologies, offer … thanks, offer our thanks, offer a "
        "few, job offer alert, special offer, special offers, offer a range, on offer, offers by, "
        "decision to apply, job application, open position page, can not thank you enough, can "
        "n't thank you enough, if anything, as if, even if only, if only, what if, if i may, if "
        "we may, if not already, if applicable, not to mention, or not, whether or not, not long "
        "ago, nothing else needed, nothing further needed, nothing more needed, no further "
        "questions, whatever the outcome, no action, no further action, no fuss, no changes, no "
        "change to, regardless of, do n't forget, do not forget, not an easy decision, no easy "
        "decision, never an easy decision, was not easy, was n't easy, not made lightly, not "
        "taken lightly, not a decision we, not a reflection, no reflection, not reflect, in no "
        "way reflect, not a judgement, not lost on us, not unnoticed, let me know if, let us know "
        "if, do n't take it personally, not personal, not the easiest, not easy to"
    ),
    "IF": (
        "if, unless, in case, in the event, provided, assuming, once, when we have, as soon as, "
        "were you to, were we to, whether, depending on, on condition, as long as, so long as, "
        "should you, should we, should your, should there, should the, should it, should "
        "anything, should any, should something, should this, had you, supposing, suppose, only "
        "if, unless and until, after we have, in which case, pending, whenever, contingent on"
    ),
    "SHOULD": "in the event that",
    "UNDECIDED": (
        "not hear, up to me, up to us, were my decision, were mine, select*, choose, chosen, "
        "shortlist*, short-list*, success*, unsuccess*, decide, proceed, move forward, move "
        "ahead, progress, approve*, suitable, match, fit, offer, hire*, sign off, sign-off, "
        "budget*, fund*, accept another, decline*, drop out, drops out, fall through, fall out, "
        "withdraw*, say no, say yes, turn it down, turn us down, client, change, changes, come "
        "up, open up, opens up, opening, vacanc*, considered, reconsider*, board, agree, agrees, "
        "go well, goes well, win the contract, wins, make it, invite*, invited, in the running, "
        "in the frame, in the mix, reopen*, re-open*, go ahead, go further, want to meet, "
        "headcount, signed, first choice, preferred candidate, another candidate, candidate, "
        "candidates, everybody agree, like what, think you, consider, hear nothing, not hear, not "
        "heard, have n't heard, do n't hear, be us, it were, appoint*, taken forward, take you "
        "on, take further, further stage, next stage, next round, know more, green light, "
        "resolved, confirmed, back from leave, she is back, he is back, panel meets"
    ),
    "WISHED": (
        "interested, still interested, you like, you would like, you 'd like, suit, suits, you "
        "wish, you want, you are free, you 're free, you can make, you are available, you 're "
        "available, convenient, you have any question, you have question, any questions, you "
        "need, you prefer, works for you, work for you, ok with you, okay with you, you are "
        "happy, you 're happy, you are still, you 're still, agreeable, you accept, you decide to "
        "accept, you choose to accept, you would rather, you are keen, you 're keen, you 're up "
        "for, you are up for, up for it, you fancy, you are willing, you are unable, you can n't "
        "make, you cannot make, you can not attend, you decide you, still want, you say yes, you "
        "'ll have us, all right with you, you are in town, possible for you, you could, you can, "
        "you have time, you do n't mind, you 're around, you are around, that 's ok, it suits, "
        "references, reference, checks, background check, clearance, paperwork, medical, visa, "
        "right to work, you agree"
    ),
    "BUT": (
        "but, however, although, though, yet, nevertheless, nonetheless, while, whereas, except, "
        "still, even so, that said, having said that, on the other hand, instead"
    ),
    "AND": "and, or, then, &",
    "BECAUSE": "because, since we, as we, given that, so that, due to the fact",
    "WHICH": "which, whose, ",
    "THAT": "that we, that you, that your, that the, that i, that it, that there, that they",
    "SO": "so we, so i, so you, so please, so the, so it, so let, so no, so that",
    "PLEASE": "please, kindly, pls, let me, let us, let 's, feel free",
    "SUBJECT": (
        "we, i, you, they, he, she, it, there, this, your, our, my, the, his, her, their, "
        "everyone, everybody, nobody, no one, someone, somebody, all, another, that 's"
    ),
    "WE": (
        "we, i, us, our, the team, the panel, the committee, the board, they, the client, the "
        "hiring manager, management, the partners, the school, the department, my colleagues"
    ),
    "YOU": "you, your, u, yourself, ur",
    "MAYBE": (
        "we could, could be, could have, could offer, i could, they could, may be, we may, may "
        "have, may be able, may well, might, perhaps, maybe, possibly, potentially, hope to, "
        "hoping to, would have, would 've, 'd have, consider, considering, thinking about, "
        "likely, unlikely, would if, in principle, in theory, theoretically, hypothetically, "
        "tempted to, were to, was going to, were going to, about to, probably, thinking of, "
        "leaning towards, lean towards, leaning, nearly, almost, close to, want to be able, wish "
        "we could, wish i could, would love to be able"
    ),
    "LEIDER": (
        "unfortunately, sadly, regret, regrettably, sorry, afraid, alas, disappoint*, "
        "regretfully, with a heavy heart, wish i had better, wish we had better, bad news, wish "
        "the news were, not the news, n't the news, better news, not the outcome, n't the "
        "outcome, not the answer you, not the answer we, not what you want, n't what you want, "
        "hate to write, hard mail to write, hard to write, difficult to write, not an easy "
        "message, tough message, unable"
    ),
    "GLAD": (
        "pleased, delighted, happy, glad, thrilled, excited, great news, good news, pleasure, "
        "wonderful news, lovely news, fantastic news, brilliant news, over the moon, congrat*, "
        "hooray, hurray, yay, proud, excellent news, chuffed"
    ),
    "PROCEED": (
        "proceed*, move forward, moving forward, move ahead, progress, go forward, go ahead, go "
        "further, go any further, take … further, take … forward, take … any further, pursue, "
        "advance, continue with, continue your, continue our, continue the process, continue the "
        "conversation, put … forward, put you through, put … through, take … on, move you on, "
        "move … on to, move you forward, carry on with, take … to the next, bring you forward, "
        "move to the next, move on to the next, moving to the next, through to the next, go to "
        "the next, bring … forward, go with your application, progress your, invite you to the "
        "next, invite you back, invite you for, advance to, advancing you, be taking you, take "
        "things, take this, go with you, continue further, follow up your application, follow up "
        "on your application, be pursuing, move … into the next, extend your, go on with, see you "
        "again for, continue"
    ),
    "SELECT": (
        "select, shortlist, short-list, short list, choose, pick, successful, success, "
        "successfully, appoint, hire, invite, progress, consider, considered, in the running, on "
        "the list, in the final, in the frame, make the cut, make it make it to, make the "
        "shortlist, through to, put through, under consideration, been accepted, accept you, "
        "employ, recruit, engage, recommend, taken forward, have a place, in contention, through"
    ),
    "UNSUCCESSFUL": (
        "nothing wrong, fought your corner, outnumbered, n't get … role, n't get … job, not get … "
        "job, not get … role, not placed, not ranked, not among, fell at the last, not be funded, "
        "not been funded, not funded, not awarded, not be awarded, not recommended, not be "
        "recommended, not going to be you, n't going to be you, wo n't be you, not be you, is n't "
        "you, was n't you, not you this time, not going to happen, not to be you, lost the vote, "
        "fought for you and lost, did not win, did n't win, unsuccessful, un-successful, not "
        "successful, n't successful, not been successful, n't been successful, not be successful, "
        "n't be successful, not prove successful, not succeed, n't succeed, without success, not "
        "get the job, n't get the job, not get the role, n't get the role, n't get the post, not "
        "get the position, n't get the position, not get the place, missed out, miss out, just "
        "missed, fell short, fall short, no luck, no joy, unsucessful, unsuccesful, not "
        "sucessful, not successfull, n't make it, not make it, n't make the, not make the, not "
        "quite make it, not on the list, n't on the list, outscored, pipped, came second, close "
        "second, runner-up, runner up, second choice, second place, not been chosen"
    ),
    "REJECT": (
        "passed on you, pass on you, passed on your application, passing on you, passing on your, "
        "reject*, declined your application, decline your application, turn you down, turned "
        "down, turning you down, it 's no, is a no, take a pass, we 'll pass, we have to pass, "
        "ruled you out, rule you out, decline to proceed, negative answer, negative reply, "
        "negative response, have to decline, eliminated, out of the running, no longer in the "
        "running, removed from consideration, close your application, close your file, closed "
        "your application, closed your file, closing your application, no from us, no for now "
        "from us, a no from, no thank you from us, thumbs down, "
    ),
    "OTHER": (
        "other finalist, finalist, other applicant, colleague, someone, somebody, another, "
        "internal, else, the other list, other list, two others, three others, other translator, "
        "other candidate, other candidates, another candidate, other applicant, other applicants, "
        "another applicant, someone else, somebody else, another person, another direction, "
        "different direction, other direction, different candidate, different profile, another "
        "way, other way, different way, different path, different route, internal candidate, "
        "internal applicant, internally, from within, in-house candidate, candidates who, "
        "candidates whose, candidate who, candidate whose, candidate with, candidates with, "
        "applicant who, applicants who, applicants whose, applicant whose, applicant with, "
        "applicants with, someone with, somebody with, someone who, somebody who, someone whose, "
        "more experienced, more qualified, better qualified, better suited, more suited, better "
        "match, closer match, stronger match, more closely match, more closely, closer fit, "
        "better fit, stronger candidate, stronger candidates, stronger applicant, stronger "
        "applicants, stronger field, other person, other finalist, others, another finalist, "
        "another teacher, another colleague, a colleague already, an existing, existing member, "
        "someone local, someone nearer, someone already, someone a bit, someone closer, someone "
        "more, somebody more, somebody already, other people, another developer, another "
        "engineer, another designer, another nurse, another editor, one of the others, "
        "alternative candidate, alternative candidates, other profiles, another profile, the "
        "other one, another individual, other individuals, a former colleague, someone from, "
        "somebody from, another contender, a more senior, more senior, more local"
    ),
    "CHOOSE": (
        "vote for, voted for, gave it to, given it to, give it to, went in the end with, came "
        "down in favour, plump for, sided with, taken on, hired, employed, offered it to, offered "
        "to, promoted, promote, choose, chose, chosen, select, selected, decide on, decided for, "
        "decided on, decided in favour of, go with, going with, went with, gone with, go for, "
        "went for, gone for, opt for, opted for, opted to, pick, picked, appoint, hire, offered, "
        "proceed with, move forward with, moved forward with, move ahead with, give … to, gave … "
        "to, gone to, went to, goes to, going forward with, filled by, fill it with, filled with, "
        "filled it with, settled on, settle on, progress with, in favour of, in favor of, prefer, "
        "preferred, preferring, continue with, accepted by, take on, took on, taken on, went in, "
        "gone in, signed, has accepted, have accepted, accepted our, accepted the, accepted, "
        "moving in, move in, awarded to, landed on, landed with, plumped for, fell on, selected "
        "for, focus on, focusing on, pursue, pursuing, concentrate on, shortlisted, shortlist, "
        "put forward, went the, gone the"
    ),
    "MATCHES": (
        "match, matched, matches, align, aligned, aligns, fit, fits, suited, suit, suits, "
        "correspond, meet our, meets our, met our, meet the, closer to what, nearer to what, met "
        "the, experience, background, qualification, skills, scored, score, edge, stronger"
    ),
    "FIT": (
        "right fit, good fit, best fit, right match, good match, best match, close match, a fit, "
        "a match, the match, the fit, the one, right person, right candidate, right one, what we "
        "'re looking for, what we are looking for, what we need, what we were looking for, quite "
        "there, strong enough, right for this, right for us, enough experience, sufficient "
        "experience, match our, meet our requirement, meet the requirement, meet our criteria, "
        "meet the criteria, align with, fulfil, fulfill, in the cards, on the cards, in your "
        "favour, in your favor"
    ),
    "DECIDE": (
        "decide, decided, decision, decided to, made up our minds, make up our minds, make up my "
        "mind, make up their minds, come to a decision, reach a decision, reached a decision, "
        "resolve, concluded, conclude, conclusion, outcome, verdict, choice, make a choice, final "
        "say, call, result, results, sign off, sign-off"
    ),
    "YET": (
        "yet, still, for now, at this point in time, until, before, till, so far, at the moment, "
        "right now, without"
    ),
    "PERSON": (
        "candidate, applicant, nephew, niece, cousin, brother, sister, son, daughter, colleague, "
        "woman, man, guy, lady, lad, girl, chap, fellow, person, friend, insider, finalist, "
        "contender, graduate, veteran, student, intern, freelancer, locum, contractor, kid, boy, "
        "gentleman"
    ),
    "PRONOUN": (
        "we, i, you, they, he, she, it, there, this, that, everyone, everybody, nobody, no one, "
        "someone, somebody, please, let, could you, can you, would you, what, how"
    ),
}
