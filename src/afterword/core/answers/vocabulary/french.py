"""French: how employers answer."""

WORDS = {
    "NOT": (
        "ne pouvons, ne pourrons, ne peut, ne sommes, ne saurions, n'avons, n'a, n'est, ne serez, "
        "ne sera, ne serons, ne pourra, ne donnerons, n'aurons, ne puissions, pas, ne pas, "
        "aucun*, jamais, ni, sans, non, plus de, impossible, personne"
    ),
    "IDIOM": (
        "pas seulement, n'hésitez pas, hésitez pas, hésite pas, pas de souci, pas de problème, "
        "pas d'urgence, sans hésiter, pas encore appelé, sans doute"
    ),
    "IF": "si, s', dès que, lorsque, au cas où, à condition, tant que, en cas de",
    "UNDECIDED": (
        "retenu*, sélectionn*, décid*, embauch*, budget, évolu*, changer, poste s'ouvre, autre "
        "candidat, désiste, besoin, ouvre"
    ),
    "WISHED": "intéress*, convient, souhaitez, voulez, disponible, des questions, toujours",
    "BUT": "mais, cependant, toutefois, néanmoins, pourtant, en revanche, bien que",
    "AND": "et, ou",
    "BECAUSE": "car, parce, puisque, afin",
    "THAT": "que nous, que votre, que vous, que je, que la, que le, qu'",
    "PLEASE": "veuillez, merci de, s'il vous plaît, svp, n'hésitez",
    "SUBJECT": "nous, je, vous, il, elle, on, ils, j', notre, votre, le, la, ce, tu",
    "WE": "nous, je, j', notre, nos, la direction, le jury, la commission",
    "YOU": "vous, votre, vos, tu, te, ton, ta, t'",
    "MAYBE": "peut-être, pourrai*, pourrions, envisage*, probablement, éventuel*",
    "LEIDER": "malheureusement, regret*, regrettons, désolé*, hélas, à mon grand regret, au regret",
    "GLAD": "plaisir, heureux, heureuse, ravi*, félicitations, enchanté*, bonne nouvelle, joie",
    "PROCEED": (
        "donner suite, donner une suite, suite favorable, poursuivre, aller plus loin, continuer, "
        "donné suite"
    ),
    "SELECT": "retenu*, retenir, sélectionn*, choisi*, admis*",
    "REJECT": (
        "réponse négative, suite défavorable, défavorable, refus*, écart*, négativement, décliner "
        "votre candidature, rejet*"
    ),
    "UNSUCCESSFUL": (
        "pas abouti, n'a pas abouti, pas été retenu*, pas retenu*, n'est pas retenu*, sans "
        "succès, pas eu de suite"
    ),
    "OTHER": (
        "autre candidat*, autres candidat*, autre profil, autres profils, autre personne, autre "
        "candidature, d'autres candidat*, candidat interne, en interne, quelqu'un d'autre, une "
        "personne, profils plus, profil plus, un candidat, une candidate, davantage d'expérience, "
        "plus d'expérience"
    ),
    "CHOOSE": (
        "choisi*, retenu*, porté*, opté, sélectionn*, recruté, privilégi*, préféré, arrêté, "
        "tourné*, correspond*"
    ),
    "MATCHES": "correspond*, plus proche, profil, expérience, besoins, attentes",
    "FIT": "correspond*, adéquat*, adapté*, profil recherché",
    "DECIDE": "décision, décider, décidé, choix, décidons",
    "POSITION": (
        "poste, emploi, place, stage, offre d'emploi, mission, fonction, alternance, apprentissage"
    ),
    "APPLICATION": "candidature, profil, dossier",
    "YOUR_CASE": "votre candidature, votre dossier, votre profil, vous, ta candidature",
    "PROCESS": "processus, recrutement, procédure",
    "FILLED": "pourvu, été pourvu, déjà pourvu, pris",
    "INTERVIEW": (
        "entretien, rencontre, rencontrer, rendez-vous, visio, visioconférence, échange, "
        "échanger, essai, journée d'essai, déjeuner, entrevue, visite, revoir, recevoir, mise en "
        "situation"
    ),
    "ROUND": (
        "seconde fois, deuxième fois, revoir, autre fois, deuxième entretien, second entretien, "
        "prochain entretien, prochaine étape, deuxième tour, second tour, nouvel entretien, "
        "dernier entretien, dernière étape, étape suivante, journée d'essai, autre entretien, "
        "deuxième rencontre, seconde rencontre"
    ),
    "INVITE": (
        "inviter, invit*, convier, convi*, rencontrer, vous recevoir, vous revoir, souhaitons "
        "vous, souhaiterions vous, aimerions vous, aimerais vous, propose*, proposons, proposer"
    ),
    "TASK": "test, étude de cas, exercice, cas pratique, épreuve, devoir",
    "THROUGH": (
        "retenu* pour la suite, retenu* pour un entretien, présélectionn*, sélectionné* pour, "
        "retenu* pour la prochaine, retenu* pour le second, retenu* pour un second"
    ),
    "OFFER": (
        "offre d'embauche, proposition d'embauche, promesse d'embauche, contrat, contrat de "
        "travail, offrir le poste, proposer le poste, vous proposer le poste, offrir"
    ),
    "JOB_YOURS": (
        "candidature a été retenue, candidature est retenue, avez été retenu*, êtes retenu*, êtes "
        "embauché*, vous embaucher, rejoindre notre équipe, bienvenue parmi, bienvenue dans, "
        "bienvenue à bord, accueillir parmi, accueillir dans, intégrer notre équipe, le poste est "
        "à vous, choix s'est porté sur vous, choisi de vous, proposer le poste, offrir le poste, "
        "promesse d'embauche, proposition d'embauche, compter parmi nous, offre d'embauche, votre "
        "contrat, êtes pris*, prendre votre poste, avez le poste"
    ),
    "COMEBACK": (
        "reviendrons, reviendrai, revenir vers vous, revenons vers vous, reviens vers vous, "
        "recontacter*, recontact*, tiendrons informé*, tiendrai, tenir informé*, tenir au "
        "courant, contacterons, contacterai, vous contacter, ferons part, donnerai des nouvelles, "
        "donnerons, nouvelles, informer*, vous répondre, répondrons, vous dire, rappel*"
    ),
    "DECISION": "décision, réponse, choix, résultat, nouvelles, retour",
    "OPEN": (
        "encore en cours, toujours en cours, en cours, pas encore, n'avons pas encore, pas encore "
        "pris, encore un peu de temps, plus de temps, davantage de temps, un peu plus de temps, "
        "retard, retardé*, retarde, délai, délais, patience, patienter, prend plus, prendre plus, "
        "repoussé*, reporté*, décision sera prise, sera prise, prendrons notre décision, "
        "déciderons, trancher*, encore des entretiens, d'autres entretiens, besoin de temps, "
        "besoin d'une semaine, besoin de quelques, besoin encore, attendons"
    ),
    "RECEIVED": "bien reçu, reçu, réception, bien parvenu*, transmis, transmets, transmettrai",
    "THANKS": "merci, remerci*, ravi de vous avoir, plaisir de vous rencontrer, plaisir d'échanger",
    "REFERENCES": "référence, références, anciens employeurs, ancien employeur, ancien responsable",
    "DOCUMENT": (
        "document*, diplôme*, justificatif*, pièce*, copie, cv, lettre de motivation, permis, "
        "titre de séjour, carte d'identité, casier judiciaire, attestation*, disponibilité*, "
        "préavis, questionnaire, formulaire, rib, bulletins, échantillon*, portfolio, carte "
        "vitale, certificat*"
    ),
    "SALARY": "prétentions salariales, prétentions, salaire, rémunération",
    "CONSENT": "consentement, accord, autorisation, rgpd",
    "ASK_FOR": (
        "pourriez-vous, pourriez vous, pouvez-vous, pourriez, envoyer, transmettre, faire "
        "parvenir, fournir, communiquer, adresser, joindre, compléter, remplir, besoin de, merci "
        "de nous, me donner, nous donner, indiquer, manque, il nous manque, il nous faut"
    ),
    "WISH_LUCK": (
        "bonne continuation, souhait* … réussite, souhait* … succès, bonne chance, plein succès, "
        "souhait* … continuation, bonne réussite"
    ),
    "SEARCH": "recherche*, recherches, projets, suite, carrière, continuation, avenir",
    "ON_FILE": (
        "vivier, conserver votre, conservons votre, base de données, nouvelle candidature, "
        "postuler à nouveau, autres offres, cvthèque, garder votre, gardons votre, opportunités "
        "futures"
    ),
    "WHENWORD": (
        "lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, janvier, février, mars, "
        "avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, heure, heures, "
        "h, date, créneau, créneaux, demain, semaine, matin, après-midi"
    ),
    "YET": "encore, jusqu', avant, pour l'instant, pour le moment, sans",
    "PRONOUN": "nous, je, j', vous, il, elle, on, ils, tu, ce, c', merci de",
    "JOB_SEEKING": "offres, alerte, emploi*, candidat*, recrut*, carrière, poste, entretien, cv",
    "YOURS": "votre candidature, votre entretien, votre dossier",
}
