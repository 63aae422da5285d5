"""Towns, countries and states as texts name them, to the zones of their clocks."""

from afterword.core.zone_words import CITIES

_MORE = {
    "Europe/Berlin": (
        "Aachen Augsburg Berlin Bielefeld Bochum Bonn Braunschweig Chemnitz Darmstadt "
        "Dortmund Duisburg Erfurt Erlangen Flensburg Fulda Giessen Gießen Halle Heidelberg "
        "Heilbronn Ingolstadt Jena Kassel Kiel Koblenz Konstanz Lübeck Magdeburg Mainz "
        "Marburg Münster Oldenburg Osnabrück Paderborn Passau Potsdam Regensburg Rostock "
        "Saarbrücken Schwerin Trier Tübingen Ulm Weimar Wiesbaden Wolfsburg Wuppertal "
        "Würzburg Krefeld Mönchengladbach Gelsenkirchen Walldorf"
    ),
    "Europe/London": (
        "Aberdeen Brighton Coventry Croydon Dundee Exeter Gloucester Guildford Inverness "
        "Ipswich Leicester Norwich Nottingham Plymouth Portsmouth Slough Southampton "
        "Stockport Sunderland Swansea Swindon Wolverhampton Milton_Keynes York Hull Derby "
        "Canary_Wharf Shoreditch"
    ),
    "Europe/Dublin": "Cork Galway Limerick Waterford",
    "Europe/Paris": (
        "Nantes Rennes Grenoble Montpellier Nice Rouen Dijon Angers Tours Brest Metz Nancy "
        "Reims Versailles Clermont-Ferrand Sophia-Antipolis La_Défense Boulogne-Billancourt"
    ),
    "Europe/Madrid": (
        "Barcelona Bilbao Sevilla Málaga Malaga Zaragoza Granada Valladolid Alicante Murcia"
    ),
    "Europe/Rome": (
        "Bologna Firenze Genova Napoli Torino Venezia Verona Padova Palermo Bari Trieste "
        "Trento"
    ),
    "Europe/Amsterdam": (
        "Utrecht Eindhoven Groningen Haarlem Leiden Nijmegen Tilburg Delft Arnhem Maastricht "
        "Den_Haag Breda Enschede Almere Amersfoort Zwolle"
    ),
    "Europe/Brussels": (
        "Antwerp Antwerpen Gent Ghent Leuven Bruges Brugge Liège Bruxelles Brussel Namur"
    ),
    "Europe/Zurich": "Winterthur Luzern Lucerne Zug Lugano",
    "Europe/Vienna": "Innsbruck Klagenfurt",
    "Europe/Lisbon": "Lisboa Porto Braga Coimbra Lisbon",
    "Europe/Warsaw": "Warszawa Kraków Krakow Wrocław Wroclaw Gdańsk Gdansk Poznań Poznan Łódź",
    "Europe/Prague": "Praha Brno Ostrava",
    "Europe/Copenhagen": "Aarhus Odense København",
    "Europe/Stockholm": "Gothenburg Göteborg Malmö Uppsala",
    "Europe/Oslo": "Bergen Trondheim Stavanger",
    "Europe/Helsinki": "Espoo Tampere Turku",
    "Europe/Athens": "Thessaloniki",
    "Europe/Istanbul": "Ankara Izmir",
    "Europe/Bucharest": "Cluj Cluj-Napoca",
    "Europe/Budapest": "Debrecen",
    "Europe/Kyiv": "Kiev Lviv",
    "Europe/Moscow": "Moscow",
    "Europe/Malta": "Valletta",
    "Europe/Ljubljana": "Ljubljana",
    "Europe/Bratislava": "Bratislava",
    "America/New_York": (
        "Brooklyn Queens Charlotte Raleigh Durham Orlando Tampa Baltimore Cleveland Columbus "
        "Cincinnati Hartford Providence Buffalo Rochester Richmond Jacksonville Ann_Arbor NYC "
        "Stamford Jersey_City Newark Arlington Washington_DC Princeton"
    ),
    "America/Toronto": "Waterloo Kitchener Mississauga",
    "America/Vancouver": "Burnaby Victoria",
    "America/Edmonton": "Calgary Edmonton",
    "America/Winnipeg": "Winnipeg",
    "America/Chicago": (
        "Milwaukee Madison St._Paul Kansas_City New_Orleans Memphis San_Antonio Omaha "
        "Fort_Worth Des_Moines Tulsa"
    ),
    "America/Denver": "Boulder Salt_Lake_City Albuquerque Boise Colorado_Springs",
    "America/Phoenix": "Tucson Scottsdale Tempe",
    "America/Los_Angeles": (
        "Sacramento Oakland Berkeley Mountain_View Sunnyvale Cupertino Menlo_Park "
        "Santa_Monica Irvine Las_Vegas Redmond Bellevue Spokane Pasadena Santa_Clara LA SF"
    ),
    "America/Sao_Paulo": "São_Paulo Rio_de_Janeiro Curitiba",
    "America/Argentina/Buenos_Aires": "Buenos_Aires",
    "America/Mexico_City": "Guadalajara Monterrey",
    "America/Bogota": "Medellín Medellin Bogotá",
    "Asia/Kolkata": "Noida Gurgaon Gurugram Kochi Ahmedabad",
    "Asia/Singapore": "Singapore",
    "Asia/Dubai": "Abu_Dhabi",
    "Asia/Tokyo": "Osaka Kyoto Yokohama",
    "Asia/Shanghai": "Beijing Shenzhen",
    "Asia/Ho_Chi_Minh": "Hanoi Saigon",
    "Asia/Kuala_Lumpur": "Kuala_Lumpur",
    "Asia/Beirut": "Beirut",
    "Asia/Jerusalem": "Haifa Herzliya",
    "Asia/Amman": "Amman",
    "Asia/Colombo": "Colombo",
    "Australia/Sydney": "Canberra Newcastle_NSW Parramatta",
    "Australia/Brisbane": "Gold_Coast Cairns",
    "Australia/Hobart": "Hobart",
    "Australia/Darwin": "Darwin",
    "Pacific/Auckland": "Christchurch Wellington",
    "Africa/Johannesburg": "Cape_Town Durban Pretoria Stellenbosch",
    "Africa/Tunis": "Tunis",
    "Africa/Casablanca": "Rabat",
    "Africa/Lagos": "Abuja",
    "Africa/Nairobi": "Nairobi",
}  # fmt: skip
_LANDS = {
    "Europe/Berlin": "Germany|Deutschland|Allemagne",
    "Europe/London": "England|Scotland|Wales|the UK|UK",
    "Europe/Paris": "France|Frankreich",
    "Europe/Dublin": "Ireland",
    "Europe/Lisbon": "Portugal",
    "Europe/Madrid": "Spain|España|Spanien|Espagne",
    "Europe/Rome": "Italy|Italia|Italien",
    "Europe/Amsterdam": "the Netherlands|Netherlands|Holland|Nederland|Niederlande",
    "Europe/Vienna": "Austria|Österreich",
    "Europe/Zurich": "Switzerland|Schweiz|Suisse",
    "Asia/Tokyo": "Japan",
    "Asia/Kolkata": "India",
    "Europe/Warsaw": "Poland|Polska",
    "Europe/Stockholm": "Sweden",
    "Europe/Oslo": "Norway",
    "Europe/Copenhagen": "Denmark",
    "Europe/Helsinki": "Finland",
    "Europe/Brussels": "Belgium",
    "Pacific/Auckland": "New Zealand",
}
PLACES = {
    name.replace("_", " "): key for key, row in _MORE.items() for name in row.split()
} | CITIES
"""Towns as a text names them, to the IANA zone of their clocks."""

COUNTRIES = {name: key for key, row in _LANDS.items() for name in row.split("|")}
"""Countries with one clock."""

_ROWS = {
    "America/New_York": "CT DC DE FL GA IN KY MA MD ME MI NC NH NJ NY OH PA RI SC VA VT WV",
    "America/Chicago": "AL AR IA IL KS LA MN MO MS ND NE OK SD TN TX WI",
    "America/Denver": "CO ID MT NM UT WY",
    "America/Los_Angeles": "CA NV OR WA",
    "America/Phoenix": "AZ",
    "America/Anchorage": "AK",
    "Pacific/Honolulu": "HI",
}
STATES = {state: key for key, row in _ROWS.items() for state in row.split()}
"""States of the US by their two letters."""
