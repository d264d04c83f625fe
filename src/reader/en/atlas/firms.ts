/**
 * Companies whose names no shape tells: written small, with digits, of everyday words, or of several with "and". A name
 * is known exactly as it is spelled here, parted by bars; adding one is adding it to its line. Names of one everyday word
 * that would be read where no company is meant ("Next", "Seven") have no place here.
 */
const WRITTEN_ODDLY = `adidas | adidas AG | thyssenkrupp | voestalpine | voestalpine AG | bpost | boohoo | dfcu | stc | e& | ams Osram
 | Yum! Brands | Yahoo! | Go-Ahead | Dai-ichi Life | Co-op Bank | Euro-Cycles | A-Cap Resources | Lovello Ice-cream | Kaspi.kz
 | ProSiebenSat.1 | T-Mobile US | U.S. Steel | U.S. Bancorp | US Steel | Warner Bros. Discovery | J.M. Smucker | M.I. Cement | A.P. Moller-Maersk
 | Hoa Sen Group | Komercni banka | Komerční banka | Dunav osiguranje | Banca Monte dei Paschi | Banca Monte dei Paschi di Siena
 | Monte dei Paschi | Monte dei Paschi di Siena | Ackermans & van Haaren | Pick 'n Pay | Ma'aden | MS&AD Insurance | K+S | Sainsbury's
 | J Sainsbury | Macy's | Kohl's | Lowe's | Wendy's | McDonald's | Domino's | Domino's Pizza | Dick's Sporting Goods | Dillard's
 | Denny's | Tod's | Waberer's | Agostini's | Dr Reddy's | Dr. Reddy's | Dr Reddy's Labs | Dr. Reddy's Labs | Dr Reddy's Laboratories
 | Dr. Reddy's Laboratories | St. James's Place | St James's Place | Fonterra Shareholders' Fund | Moody's | Sotheby's`;

const WITH_DIGITS = `1&1 | 2 Cheap Cars | 3i | 3i Group | 3M Co | 3M India | 4imprint | 4iG | 4DMedical | 5E Advanced Materials | 7-Eleven
 | 29Metals | 99 Speed Mart | 138 Student Living | 360 Security Technology | G4S | G4S Plc | H2O Retailing | 888 Holdings | 1834 Investments | A2A | A2B | B2Gold
 | Life360 | One97 Communications | RS2 | RS2 Software | Seven & i Holdings | Subsea 7 | Tele2 | TF1
 | X5 | X5 Group | X5 Retail | X5 Retail Group`;

const OF_EVERYDAY_WORDS = `Advance America | Advance Auto Parts | Advance Terrafund REIT | Advanced Info Service | Advanced Micro Devices
 | Best Buy | Beyond Meat | Calypso Macro Index Fund | Canopy Growth | Capital A | Capital One | Central Retail | Church & Dwight
 | Direct Line | Dipped Products | Dollar General | Dollar Tree | Everything Fresh | Family Dollar
 | General Dynamics | Housing Bank | Ingersoll Rand | Ingersoll Rand Plc | Ingersoll-Rand | Investor AB | Is Bankasi | Land & Houses | Land Securities | MR DIY | Mr Price
 | Nine Entertainment | On Holding | One Caribbean Media | One Tech Holding | One United Properties | Orion Infusion | Open Text
 | Real Estate Investments Zambia | Research in Motion | Robinhood Markets | Royal Exchange | Service Industries
 | Seven Group | Seven West Media | Super Retail | Super Retail Group | Teck Resources | Ten Network | The Warehouse
 | Top Glove | Treasury Wine Estates | Under Armour | United Internet | VIX Securities | On the Beach | Auto Trader | Just Group`;

const OF_PLACES = `Africa Israel | Bolsa Mexicana | Bolsa Mexicana de Valores | Agricultural Bank of China | Airports of Thailand | Bank of Bahrain and Kuwait | BE Semiconductor
 | BE Semiconductor Industries | China Overseas Land | China Overseas Land & Investment | East Japan Railway | Genting Malaysia | Genting Singapore
 | Central Japan Railway | West Japan Railway | Emaar the Economic City | Hong Kong & China Gas | Hong Kong and China Gas | Hong Kong Exchanges and Clearing
 | Hong Kong Exchanges & Clearing | Industrial and Commercial Bank of China | Industrial & Commercial Bank of China | New African Properties
 | Northern Trust | Philip Morris CR | Phnom Penh Water Supply Authority | Point Lisas Industrial Port Development | Port of Tauranga
 | Property for Industry | Scotiabank Trinidad and Tobago | Semiconductor Manufacturing International
 | Semiconductor Manufacturing International Corp | Southern Cross Media | Southern Cross Media Group | Sri Lanka Telecom
 | Thai Union | Thai Union Group | Trinidad and Tobago NGL | UAC of Nigeria | United Bank for Africa | Western Union`;

const OF_TRADES = `Agricultural Bank | AgBank | Construction Bank | Industrial Bank | Industrial Securities | Power Finance | Power Finance Corp
 | Steel Authority | Steel Authority of India | Technology One | TechnologyOne | Energy Resources of Australia | Gas Malaysia`;

const OF_PARTNERS = `Adani Ports and Special Economic Zone | Adani Ports & Special Economic Zone | Bendigo and Adelaide Bank
 | Dubai Electricity and Water Authority | Fisher and Paykel | Fisher and Paykel Healthcare | Land and Houses | May & Baker
 | May & Baker Nigeria | Metropolitan Bank and Trust | Mitchells and Butlers | Oil and Gas Development Company | Oil & Gas Development Company
 | Oil and Natural Gas Corp | Oil and Natural Gas Corporation | Oil & Natural Gas Corp | Oil & Natural Gas Corporation
 | PTT Exploration and Production | Semirara Mining and Power | Stationery and Office Supplies | Steel & Tube | Steel and Tube
 | Power and Water Utility Company for Jubail and Yanbu`;

/** Of one word that ends as an adjective or a plural does, so that nothing but a table tells "Barclays shares" from "defensive shares". */
const OF_ONE_WORD = `Acer | Advantest | Afterpay | Akdital | Amadeus | Americanas | Aegon | Ageas | Airbus | Alphabet | Alstom | Apple | Ashtead | Astellas | Atos | Avast | Barclays | Bayer | Bidvest
 | Boeing | Bombardier | Boral | Bouygues | Brambles | Burberry | Cargills | Cenovus | Cellcom | Coles | Coloplast | Comcast | Computershare | Currys
 | Daimler | Deere | Dell | Eletrobras | Embracer | Embraer | Essity | Enagas | Ferrovial | Freightways | Fresenius | Galapagos | Gazprom | Geely | Genting | Givaudan | Glencore
 | Greggs | Grifols | Haier | Hayleys | Hibiscus | Halfords | Heineken | Honeywell | Hyundai | Infosys | Intel | Italgas | Kering | Kingfisher
 | Kingspan | Kossan | Kinross | Ladbrokes | Lanxess | Lenzing | Luxshare | Lynas | Magellan | Mapfre | Meituan | Microsoft | Moncler | Morrisons
 | Maersk | Masan | Maxis | Mesoblast | Migros | Mobily | Myer | Mytilineos | Naspers | Netflix | Newcrest | Nissan | Novartis | Novozymes | Nvidia | Olympus | Optus | Oracle | Orsted | Ørsted | Panasonic | Petrobras
 | Pfizer | Philips | Pinterest | Polymetal | Polyus | Prosus | Prudential | Proximus | Prysmian | Qantas | Qualcomm | Renesas | Rheinmetall
 | Rivian | Rusal | Safaricom | Safran | Salzgitter | Sandfire | Santander | Santos | Scentre | Schibsted | Severstal | Shopify | Siemens
 | Solvay | Scotiabank | Sears | Sony | Spotify | Starbucks | Stellantis | Surgutneftegas | Swisscom | Telkom | Telus | Techtronic | Tenaris | Tesla | Thales
 | Tilray | Transurban | Trustpower | Truworths | Tupras | Turkcell | Umicore | Unilever | Usiminas | Vestas | Vodacom | Vodafone
 | Vinhomes | Volaris | Wesfarmers | Wienerberger | Woolworths | Yahoo
 | Asos | Aurubis | Autogrill | Beazley | Bellway | Bilfinger | Blackberry | Bovis | Broadcom | Cadbury | Ceconomy
 | Corus | Debenhams | Dufry | Edenred | Eurofins | Experian | Foxtons | Gerresheimer | Invensys | Kazakhmys | Kier
 | Kloeckner | Lagardere | Lockheed | Micron | Misys | Mulberry | Nordstrom | Publicis | Purplebricks | Sabadell
 | Sartorius | Savills | Schlumberger | Schroders | Sophos | Spectris | Superdry | Temenos
 | Thorntons | Wacker | Wolseley
 | Allergan | Boskalis | Cerner | Chrysler | Corning | Coty | Cummins | Danaher | Etsy | Hershey | Howdens | Imerys
 | Klepierre | Medtronic | Mylan | Nexans | Safeway | Securitas | Walgreens | Weyerhaeuser`;

export const FIRMS: readonly string[] = [
  WRITTEN_ODDLY,
  WITH_DIGITS,
  OF_EVERYDAY_WORDS,
  OF_PLACES,
  OF_TRADES,
  OF_PARTNERS,
  OF_ONE_WORD,
].flatMap((names) => names.split("|").map((name) => name.trim()));

/** By the whole name. */
export const IS_FIRM: ReadonlySet<string> = new Set(FIRMS);
