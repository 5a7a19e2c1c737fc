/** A town with its postcode and the first two digits of telephone numbers in its zone. */
export type Town = {
  readonly postcode: string
  readonly name: string
  /** '01' to '05': the French numbering zone; '06' where the numbers kept for fiction have no fixed line. */
  readonly zone: '01' | '02' | '03' | '04' | '05' | '06'
}

const PARIS_REGION = `
  75003 Paris|75010 Paris|75011 Paris|75012 Paris|75013 Paris|75014 Paris|75015 Paris|75017 Paris|75018 Paris
  75019 Paris|75020 Paris|77000 Melun|77100 Meaux|77300 Fontainebleau|77500 Chelles|78000 Versailles|78200 Mantes-la-Jolie
  78500 Sartrouville|91000 Évry-Courcouronnes|91120 Palaiseau|91300 Massy|92000 Nanterre|92110 Clichy|92600 Asnières-sur-Seine
  92700 Colombes|93000 Bobigny|93100 Montreuil|93200 Saint-Denis|93300 Aubervilliers|94000 Créteil|94200 Ivry-sur-Seine
  94400 Vitry-sur-Seine|94500 Champigny-sur-Marne|95000 Cergy|95100 Argenteuil|95200 Sarcelles`

const NORTH_WEST = `
  14000 Caen|14100 Lisieux|18000 Bourges|22000 Saint-Brieuc|27000 Évreux|28000 Chartres|28100 Dreux|29000 Quimper
  29200 Brest|35000 Rennes|35300 Fougères|35400 Saint-Malo|36000 Châteauroux|37000 Tours|41000 Blois|44000 Nantes
  44600 Saint-Nazaire|44800 Saint-Herblain|45000 Orléans|45200 Montargis|49000 Angers|49300 Cholet|50000 Saint-Lô
  50100 Cherbourg-en-Cotentin|53000 Laval|56000 Vannes|56100 Lorient|61000 Alençon|72000 Le Mans|76000 Rouen
  76200 Dieppe|76600 Le Havre|85000 La Roche-sur-Yon|85100 Les Sables-d'Olonne`

const NORTH_EAST = `
  02000 Laon|02100 Saint-Quentin|08000 Charleville-Mézières|10000 Troyes|21000 Dijon|21200 Beaune|25000 Besançon
  25200 Montbéliard|39000 Lons-le-Saunier|39100 Dole|51000 Châlons-en-Champagne|51100 Reims|52000 Chaumont|54000 Nancy
  54500 Vandœuvre-lès-Nancy|55000 Bar-le-Duc|57000 Metz|57100 Thionville|58000 Nevers|59000 Lille|59100 Roubaix
  59140 Dunkerque|59200 Tourcoing|59300 Valenciennes|59500 Douai|60000 Beauvais|60200 Compiègne|62000 Arras|62100 Calais
  62300 Lens|67000 Strasbourg|67500 Haguenau|68000 Colmar|68100 Mulhouse|70000 Vesoul|71000 Mâcon|71100 Chalon-sur-Saône
  80000 Amiens|80100 Abbeville|88000 Épinal|89000 Auxerre|89100 Sens|90000 Belfort`

const SOUTH_EAST = `
  01000 Bourg-en-Bresse|03000 Moulins|03100 Montluçon|03200 Vichy|04000 Digne-les-Bains|05000 Gap|06000 Nice
  06400 Cannes|06600 Antibes|07000 Privas|11000 Carcassonne|11100 Narbonne|13001 Marseille|13003 Marseille|13008 Marseille
  13100 Aix-en-Provence|13200 Arles|13500 Martigues|15000 Aurillac|20000 Ajaccio|20200 Bastia|26000 Valence
  26200 Montélimar|30000 Nîmes|30100 Alès|34000 Montpellier|34200 Sète|34500 Béziers|38000 Grenoble|38200 Vienne
  42000 Saint-Étienne|42300 Roanne|43000 Le Puy-en-Velay|48000 Mende|63000 Clermont-Ferrand|66000 Perpignan|69003 Lyon
  69007 Lyon|69100 Villeurbanne|69200 Vénissieux|73000 Chambéry|73200 Albertville|74000 Annecy|74100 Annemasse|83000 Toulon
  83300 Draguignan|83600 Fréjus|84000 Avignon|84100 Orange`

const SOUTH_WEST = `
  09000 Foix|12000 Rodez|12100 Millau|16000 Angoulême|16100 Cognac|17000 La Rochelle|17100 Saintes|19000 Tulle
  19100 Brive-la-Gaillarde|23000 Guéret|24000 Périgueux|24100 Bergerac|31000 Toulouse|31200 Toulouse|31700 Blagnac|32000 Auch
  33000 Bordeaux|33200 Bordeaux|33600 Pessac|33700 Mérignac|40000 Mont-de-Marsan|40100 Dax|46000 Cahors|47000 Agen
  64000 Pau|64100 Bayonne|65000 Tarbes|79000 Niort|81000 Albi|81100 Castres|82000 Montauban|86000 Poitiers
  86100 Châtellerault|87000 Limoges`

const OVERSEAS = `
  97100 Basse-Terre|97110 Pointe-à-Pitre|97200 Fort-de-France|97232 Le Lamentin|97300 Cayenne|97310 Kourou
  97400 Saint-Denis|97410 Saint-Pierre|97430 Le Tampon|97600 Mamoudzou`

/** Towns of all regions of France, mainland, Corsica and overseas, with their own postcodes. */
export const TOWNS: readonly Town[] = [
  ...towns('01', PARIS_REGION),
  ...towns('02', NORTH_WEST),
  ...towns('03', NORTH_EAST),
  ...towns('04', SOUTH_EAST),
  ...towns('05', SOUTH_WEST),
  ...towns('06', OVERSEAS),
]

function towns(zone: Town['zone'], text: string): readonly Town[] {
  return text
    .trim()
    .split(/\||\n\s*/)
    .map((entry) => ({ zone, postcode: entry.slice(0, 5), name: entry.slice(6).trim() }))
}
