"""The French words of a wish about contact."""

from afterword.core.readers.contact_words.part import Part, Vocabulary

WORDS: Vocabulary = {
    Part.PLAIN: (
        "numéro de téléphone, coordonnées, entretien téléphonique, votre appel, pas de problème, "
        "pas seulement, votre message, ce message, votre mail, votre courriel, adresse mail, pour "
        "toute question, pas encore, adresse e-mail, tout va bien, à tout moment"
    ),
    Part.NOT: (
        "ne, n, pas, plus, jamais, aucun, aucune, sans, cessez, cesser, éviter, évitez, interdit, "
        "interdite, interdits, interdites, arrêtez, arrêter, abstenir, abstenez, ni, proscrit, "
        "personne d'autre, non, indésirable, indésirables, proscrits, exclu"
    ),
    Part.NEEDLESS: (
        "pas besoin, plus besoin, pas nécessaire, plus nécessaire, inutile, n'est plus "
        "nécessaire, pas obligé, n'êtes plus obligé"
    ),
    Part.NEEDED: "nécessaire, besoin, nécessaires",
    Part.END: (
        "laissez-nous tranquilles, laissez-moi tranquille, laissez-nous en paix, oubliez-nous"
    ),
    Part.ONLY: (
        "uniquement, seulement, exclusivement, seul, seule, que par, qu'à, que via, qu'avec, "
        "personne d'autre, qu'par, unique, que par mail, que à, qu'en passant, rien d'autre"
    ),
    Part.ALL: "tout, tous, toute, toutes, chaque, toujours, l'ensemble, ensemble",
    Part.ANY: "autre, autres, prochain, prochains, future, futures, éventuelle, éventuelles",
    Part.THROUGH: (
        "par, via, par l'intermédiaire de, par l'intermédiaire du, au travers de, à travers, par "
        "le biais de, par l'intermédiaire d"
    ),
    Part.TO: "à, a, au, aux, avec, auprès de, auprès d, auprès, vers, de, d",
    Part.BY: "par écrit, par, en, via, au, sur, au moyen",
    Part.REACH: (
        "contact*, écri*, ecri*, joindre, joignez, adressez-vous, message, messages, communiqu*, "
        "communication, communications, correspond*, échanges, échange, approch*, sollicit*, "
        "prendre contact, relanc*, relance, relances, parler, parlez, prise de contact, "
        "recontact*, dérang*, lettre, lettres, courriers, lien"
    ),
    Part.REACHED: "contacté, contactée, contactés, contactées, appelé, appelée, sollicité, dérangé",
    Part.CALL: (
        "appel*, téléphon*, telephon*, coup de fil, coups de fil, rappel*, coups de téléphone"
    ),
    Part.MAIL: "mail, mails, e-mail, e-mails, email, emails, courriel, courriels, par écrit, écrit",
    Part.OTHER: "linkedin, whatsapp, sms, fax, réseaux sociaux, textos",
    Part.GO: (
        "passer, passez, passe, passent, adresser, adressez, adressé, adressée, adressées, "
        "envoyer, envoyez, envoie, transmettre, transmettez, transite, transiter, dirigez, "
        "utilisez, utiliser, faire, référez, doit passer, doivent passer, tournez, envoyé, "
        "envoyés, passant"
    ),
    Part.TOPIC: (
        "questions, question, demandes, demande, documents, remerciements, courrier, contact"
    ),
    Part.SELF: "moi, nous, me, m, cette adresse, soussigné, soussignée, moi-même, nous-mêmes",
    Part.WE: "je, j, nous, on",
    Part.INTENT: "nous allons, je vais",
    Part.YOU: "candidats, candidates, candidat",
    Part.PANEL: (
        "jury, panel, recruteurs, interviewers, interlocuteurs, membres, équipe, client, clients, "
        "responsable, manager, managers, comité, commission, collègues, service, employés, les, "
        "l'équipe, entreprise, direction, examinateurs, leur, opérationnels, direct avec, "
        "évaluateurs"
    ),
    Part.OUTSIDE: (
        "pièces jointes, pièce jointe, références, votre employeur, employeur actuel, autres "
        "candidats, presse"
    ),
    Part.DIRECTLY: "directement, direct, en direct, personnellement",
    Part.WELCOME: (
        "pouvez, peux, libre, bienvenu, bienvenus, n'hésitez pas, hésitez, permis, autorisé, "
        "volontiers, possible, avec plaisir, ravie, ravi, ravis, peut, aucun problème, aucune "
        "objection, autorisée"
    ),
    Part.MODAL: (
        "devez, doit, doivent, faut, pouvez, prière, merci de, merci d, veuillez, est, sont, à"
    ),
    Part.GRATEFUL: (
        "reconnaissants, reconnaissant, reconnaissante, gré, mieux, apprécierions, préférable"
    ),
    Part.WISH: (
        "souhaite, souhaitons, souhaitent, veut, voulons, veulent, accepte, acceptons, prends, "
        "prenons, prend, demande, demandons, préfère, préférons, désire, réponds, répondons, "
        "apprécions, prions, prie, aimerais, aimerions, accepté, accepter"
    ),
    Part.PREFER: (
        "préfère, préférons, préfèrent, de préférence, préférable, privilégiez, privilégier, mieux"
    ),
    Part.POINT: (
        "interlocuteur, interlocutrice, interlocuteur unique, point de contact, personne à "
        "contacter, contact unique, intermédiaire, référent, référente"
    ),
    Part.HANDLE: (
        "occupe, gère, gérons, charge, responsable de, coordonne, centralise, traite, m'occupe"
    ),
    Part.IF: "si, lorsque, quand, au cas où",
    Part.EXCEPT: (
        "sauf, hormis, excepté, à part, à l'exception de, autrement que, autre que, en dehors de"
    ),
    Part.INSTEAD_OF: (
        "au lieu de, au lieu d, plutôt que de, plutôt que d, plutôt que, plutôt qu, et non, et pas"
    ),
    Part.INSTEAD: "plutôt, à la place",
    Part.BUT: "mais, car, cependant, parce que, puisque, donc, toutefois",
    Part.AND: "et",
    Part.OR: "ou, ni, et",
    Part.PLEASE: (
        "merci de, merci d, veuillez, prière, s'il vous plaît, s'il te plaît, svp, stp, merci"
    ),
    Part.REQUEST: "pourriez-vous, pouvez-vous, pourrais-tu, peux-tu, puis-je vous demander",
    Part.TIME: (
        "avant, jusqu, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, week-end, "
        "matin, soir, midi, nuit, aujourd'hui, demain, entre, heures, pendant, semaine, ce mois, "
        "après"
    ),
    Part.LASTING: (
        "jusqu'à nouvel ordre, plus jamais, désormais, à l'avenir, dorénavant, après l'entretien"
    ),
    Part.PAST: (
        "avez reçu, reçu, trouvé, postulé, entendu, rencontré, merci pour, était, avons, avez, ai"
    ),
    Part.DET: "le, la, les, l, un, une, des, du, ce, cette, ces, votre, vos, leur, leurs",
    Part.OUR: "notre, nos, mon, ma, mes",
    Part.HOUSE: "bureau, agence, cabinet, équipe, adresse, boîte, société, secrétariat",
    Part.DEPARTMENT: "rh, ressources humaines, service rh, drh, service du personnel",
    Part.ROLE: (
        "collègue, recruteur, recruteuse, assistante, assistant, consultante, consultant, notre, "
        "ma, mon, rh, responsable, chargée, de, recrutement, coordinatrice, coordinateur, la, le, "
        "l"
    ),
    Part.THING: "portail, site, formulaire, système, plateforme, standard, page, espace",
    Part.TITLE: "mme, m, mlle, monsieur, madame, mademoiselle, dr, pr, docteur, professeur, maître",
    Part.PARTICLE: "de, du, la, le, des, d, van, von, el, ben, al, der",
    Part.THEM: "elle, lui",
}
