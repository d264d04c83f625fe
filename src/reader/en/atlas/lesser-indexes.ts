import type { IndexRow } from "./indexes.ts";

/** In a market's place: an index of one trade's stocks, and futures on an index that go by a name of their own. */
export const OF_TRADE = "trade";
export const OF_FUTURES = "futures";

/** Rows of the one table of indices for those beside a market's main ones, and for boards of which few stories tell. */
const ROWS = `
US S&P 100 = S&P 100 index
US Dow Jones U.S. Total Stock Market = Dow Jones U.S. Total Stock Market Index | Dow Jones US Total Stock Market Index
US NYSE FANG+ = NYSE FANG+ Index
CA TSE 300 = TSE 300 Composite | TSE 300 composite index | Toronto Stock Exchange 300 | Toronto Stock Exchange 300 Composite | Toronto 300
CA S&P/TSE 60 = S&P-TSE 60 | Standard & Poor's-TSE 60 | TSE 60
CA S&P/TSX SmallCap = S&P/TSX SmallCap Index
MX S&P/BMV INMEX
BR IBrX 100 = IBrX-100 | IBrX-100 index | IBrX
BR IBrX 50 = IBrX-50 | IBrX-50 index
BR IFIX = IFIX index
AR Burcap = Burcap index
CL IGPA = IGPA index | S&P/CLX IGPA
CL IPSA = S&P/CLX IPSA
PE S&P/BVL Peru Select = S&P/BVL Peru Select Index
VE Caracas Stock Index = Caracas General Index | IBVC
JM JSE Select = JSE Select Index
JM JSE Cross Listed = JSE Cross Listed Index
UK FTSE AIM 100 = AIM 100 | FTSE AIM 100 index
UK FTSE AIM UK 50 = AIM UK 50 | FTSE AIM UK 50 index
DE HDAX = HDAX index
DE CDAX = CDAX index
DE ÖkoDAX
FR CAC Next 20 = CAC Next20
FR CAC Mid 60 = CAC Mid60 | CAC Mid 100
FR CAC Small = CAC Small index
FR CAC Large 60
FR CAC All-Tradable = CAC All-Share
EU STOXX Europe 50 = STOXX 50 | Stoxx 50 index
EU Euronext 100 = Euronext 100 index
EU MSCI Europe = MSCI Europe index
IT FTSE Italia All-Share = FTSE Italia All-Share index | FTSE Italia All Share
IT FTSE Italia Mid Cap = FTSE Italia Mid Cap index
IT FTSE Italia STAR = FTSE Italia STAR index
IT S&P/MIB = S&P/MIB index | S&P/MIB 40
IT MIB 30 = MIB30 | MIB 30 index
ES IBEX Medium Cap
ES IBEX Small Cap
ES Madrid General = Madrid General Index | IGBM
PT PSI All-Share = PSI General | PSI All-Share index
NL AMX = AMX index
NL AScX = AScX index
BE BEL Mid = BEL Mid index
BE BEL Small = BEL Small index
LU LuxX = LuxX index
CH SMIM = SMIM index
AT ATX five
AT ATX TR
SE OMX Stockholm All-Share = OMXSPI | OMX Stockholm PI | OMXSPI index
DK OMX Copenhagen All-Share
DK KFX = KFX index
FI OMX Helsinki All-Share
FI HEX = HEX index | HEX general index | HEX all-share index
IS OMX Iceland 15 = OMXI15 | ICEX-15 | ICEX-15 index
IS OMX Iceland 10 = OMXI10 | OMXI10 index
EU OMX Baltic Benchmark = OMX Baltic Benchmark index | OMX Baltic
LT OMX Vilnius = OMX Vilnius index | OMXV
LV OMX Riga = OMX Riga index | OMXR
EE OMX Tallinn = OMX Tallinn index | OMXT
CZ PX 50 = PX-50 | PX 50 index | PX-50 index
HU CETOP = CETOP20 | CETOP 20 | CETOP index
RO BETPlus = BETPlus index
BG BGBX40 = BGBX40 index | BGBX 40
BG BG TR30 = BGTR30 | BGTR30 index | BG TR30 index
BG BGREIT = BGREIT index
BG BG40 = BG40 index
HR CROBEXtr
SI SBI20 = SBI 20 | SBI20 index
BA SASX-10 = SASX-10 index
BA SASX-30 = SASX-30 index
BA BIRS = BIRS index
MK MBI10 = MBI 10 | MBI10 index | MBI-10
ME MONEX = MONEX index | MONEX20
ME MNSE10 = MNSE10 index
SK SAX = SAX index
UA PFTS = PFTS index
UA UX = UX index
RU MOEX 10
RU MICEX 10
RU RTS-2 = RTS-2 index
TR BIST 30 = BIST-30 | BIST 30 index
TR BIST 50 = BIST-50 | BIST 50 index
TR BIST All
TR BIST 100 = XU100 | IMKB-100 | ISE-100 | BIST-100
CY FTSE/CySE 20 = FTSE/CySE 20 index
EG Hermes Financial Index = EFG Hermes index | Hermes index | HFI index
EG EGX 30 = CASE 30 | CASE 30 index | CASE30 | CASE-30
SA Nomu = Parallel Market Capped Index | Parallel Market Capped Index (NomuC) | NomuC
SA MSCI Tadawul 30 = MT30
AE FTSE Nasdaq Dubai UAE 20 = FTSE Nasdaq Dubai UAE 20 index
QA QE Al Rayan Islamic = QE Al Rayan Islamic Index
BH Bahrain Islamic = Bahrain Islamic Index
OM MSX Shariah = MSX Shariah Index | MSM Shariah Index
JO ASE Free Float = ASE free float index
PS Al-Quds Index = Al-Quds
IQ ISX60 = ISX60 index
IR TEDPIX = TEDPIX index | Tehran Stock Exchange index
NG NGX 30 = NGX 30 Index | NGX Top 30 Index | NGX Top 30 | NGX-30 | NSE 30 | NSE-30 | NSE 30 Index | NSE-30 Index
NG NGX 50 = NGX Top 50 Index | NGX Top 50 | NGX 50 Index | NGX 50
NG NGX Premium = NGX Premium Index | NSE Premium Index
NG NGX Main Board = NGX Main Board Index | NSE Main Board Index
NG NGX Pension = NGX Pension Index
NG NGX Lotus Islamic = NGX Lotus Islamic Index
NG NGX Growth = NGX Growth Index | NGX Growth Board Index
NG NASD Security Index = NASD Security Index (NSI) | NASD Unlisted Security Index
GH GSE All-Share = GSE All-Share Index | GSE All Share Index
CI BRVM Composite = BRVM Composite index | BRVM-Composite
CI BRVM 10 = BRVM10 | BRVM 10 index
CI BRVM 30 = BRVM30 | BRVM 30 index
KE FTSE NSE Kenya 15 = FTSE NSE Kenya 15 Index
KE FTSE NSE Kenya 25 = FTSE NSE Kenya 25 Index
KE NASI = NSE All Share Index (NASI)
UG USE Local Counters = USE Local Company Index | USE Local Company
MW Malawi All Share = Malawi All Share Index | Malawi Stock Exchange All Share Index
MW Domestic Share Index
MW Foreign Share Index
NA NSX Overall = NSX Overall Index
NA NSX Local = NSX Local Index
MU SEM-7 = SEM-7 index | SEM 7
MU SEMTRI = SEMTRI index
MU SEM-ASI = SEM-ASI index
MU DEMEX = DEMEX index
ZA JSE All Share = FTSE/JSE Africa All-Share index | FTSE/JSE Africa All Share index | Johannesburg All Share index
ZA JSE Top 40 = Top-40 | Top-40 index | Top-40 Tradeable index | JSE Top-40 | JSE Top-40 index | JSE Top-40 Tradeable index
ZA Resource 10 = Resources 10 | JSE Resource 10 | JSE Resource 10 Index | Resource 10 index | Resources 10 index | Resource-10 index | Resources-10 index
ZA Industrial 25 = Industrials 25 | Industrial 25 index | Industrials 25 index | JSE Industrial 25 Index | Industrial-25 index
ZA Financial 15 = Financials 15 | Financial 15 index | Financials 15 index | JSE Financial 15 Index | Financial-15 index
SZ SSX All Share = SSX All Share Index
JP Nikkei 300 = Nikkei 300 index
JP Topix Core 30 = Topix Core30
JP Topix 100 = Topix 100 index
JP Topix 500 = Topix 500 index
JP Topix 1000 = Topix 1000 index
JP Topix Small = Topix Small index
JP TSE REIT Index = Tokyo Stock Exchange REIT Index
JP TSE Prime Market Index = Tokyo Stock Exchange Prime Market Index
JP TSE Mothers = TSE Mothers Index | Mothers Index | Mothers market index | Tokyo Stock Exchange Mothers Index
CN CSI 300 = Shanghai and Shenzhen 300 Index | Shanghai-Shenzhen 300 Index | Shanghai Shenzhen CSI 300 | Shanghai Shenzhen CSI 300 Index
CN CSI 800 = CSI800
CN CSI 2000 = CSI2000
CN CSI A500 = CSI A500 index
CN SSE 180 = SSE180 | SSE 180 index
CN FTSE China A50 = FTSE China A50 index
CN BSE 50
CN Shenzhen 100 = Shenzhen 100 index
CN STAR 50 = STAR50 | STAR50 Index
CN STAR Composite = STAR Composite Index
TW Taiwan 50 = FTSE TWSE Taiwan 50 | TWSE Taiwan 50 | FTSE TWSE Taiwan 50 index
TW TAIEX = Taiwan Weighted
KR KRX 300
KR KTOP 30
KR KOSPI 100
IN BSE Sensex 50 = S&P BSE Sensex 50
IN Nifty 500 = Nifty 500 index
IN Nifty 100 = Nifty 100 index
IN Nifty Midcap 100 = Nifty Midcap 100 index | Nifty Mid Cap 100 | Nifty MidCap 100
IN Nifty Midcap 150 = Nifty Midcap 150 index
IN Nifty Midcap 50 = Nifty Midcap 50 index | Nifty Mid Cap 50
IN Nifty Smallcap 100 = Nifty Smallcap 100 index | Nifty Small Cap 100 | Nifty SmallCap 100
IN Nifty Smallcap 250 = Nifty Smallcap 250 index
IN Nifty Smallcap 50 = Nifty Smallcap 50 index
IN Nifty Microcap 250 = Nifty Microcap 250 index
IN SX40 = SX40 index
PK LSE-25 = LSE-25 index | LSE 25
PK ISE-10 = ISE-10 index | ISE 10
PK KMI All Share = KMI All Share Index | PSX-KMI All Share | PSX-KMI All Share Index | KMI-All Share Index
BD DSMEX = DSE SME index | DSMEX index
BD CSE 30 = CSE-30 | CSE-30 index | CSE 30 index
BD CSE 50 = CSE-50 | CSE-50 index | CSE 50 index
NP NEPSE Float = NEPSE float index | Float index | float index
NP Sensitive Float = Sensitive Float index | sensitive float index
MV MASIX = MASIX index
MM MYANPIX = MYANPIX index
MN MSE Top 20 = TOP-20 | TOP-20 index | Top 20 index
MN MSE A = MSE A Index
MN MSE B = MSE B Index
SG FTSE ST All-Share = FTSE ST All-Share Index
SG FTSE ST Mid Cap = FTSE ST Mid Cap Index
SG FTSE ST Small Cap = FTSE ST Small Cap Index
SG FTSE ST Catalist = FTSE ST Catalist Index
SG FTSE ST China = FTSE ST China Index
SG FTSE ST REIT = FTSE ST REIT Index
SG iEdge S-REIT = iEdge S-REIT Index
SG iEdge Singapore Next 50 = iEdge Singapore Next 50 Index
MY FBMT 100 = FBMT 100 Index
MY FBM Top 100 = FTSE Bursa Malaysia Top 100 Index
MY FBM 70 = FBM Mid 70 Index | FTSE Bursa Malaysia Mid 70 Index
MY FBM MidS Cap = FBM MidS Cap Index
MY FBM ACE = FTSE Bursa Malaysia ACE Index
MY FBM Hijrah Shariah = FBM Hijrah Shariah Index | FTSE Bursa Malaysia Hijrah Shariah Index
MY FTSE Bursa Malaysia KLCI = KLSE Composite Index | KLSE Composite
TH sSET = sSET index
TH SET100 = SET100 index
TH SETHD = SETHD index
TH SETESG = SETESG index
TH FTSE SET Large Cap = FTSE SET Large Cap index
ID LQ45 = LQ45 index
ID IDX30 = IDX30 index
ID IDX80 = IDX80 index
ID Jakarta Islamic Index = JII
VN HNX30 = HNX30-Index | HNX 30
ID IDX BUMN20 = IDX BUMN20 index
ID IDX Small-Mid Cap = IDX SMC Composite | IDX SMC Liquid
ID Kompas100 = Kompas100 index | Kompas 100
ID Bisnis-27 = Bisnis-27 index | Bisnis 27
ID ISSI = ISSI index | Indonesia Sharia Stock Index
ID MBX = MBX index
ID Sri-Kehati = Sri-Kehati index | SRI-KEHATI index
ID Pefindo25 = Pefindo25 index | Pefindo 25
VN VN100 = VN100-Index | VN100 index
VN VNMidcap = VNMidcap index | VNMID
VN VNSmallcap = VNSmallcap index | VNSML
VN VNAllshare = VNAllshare index
VN VNX Allshare = VNXAllshare | VNX-Allshare
VN VNX50 = VNX50 index
VN VN Diamond = VNDiamond | VN Diamond index
LA LSX Composite = LSX Composite Index
AU Small Ordinaries = S&P/ASX Small Ordinaries | Small Ordinaries index | S&P/ASX Small Ordinaries index
AU S&P/ASX MidCap 50
AU S&P/ASX All Technology = S&P/ASX All Technology Index | All Tech Index | All Technology Index
AU S&P/ASX Emerging Companies = S&P/ASX Emerging Companies Index
AU NSX All Equities = NSX All Equities Index
NZ NZX 50 = NZX Top 50 | NZX Top 50 index | NZX top-50 | NZSX Top 50 | NZSX 50 Gross | NZX-50 | NZX-50 index | S&P/NZX 50 Gross | NZX 50 Gross Index | S&P/NZX 50 Gross Index | NZX 50 Gross
NZ NZX 15 = S&P/NZX 15 | NZX 15 index
NZ S&P/NZX MidCap = S&P/NZX MidCap Index | NZX MidCap | NZX MidCap index
NZ S&P/NZX SmallCap = S&P/NZX SmallCap Index | NZX SmallCap | NZX SmallCap index
FJ SPX Total Return = SPX Total Return Index | SPSE Total Return Index
PG KSi = KSi index
AS FTSE ASEAN 40 = FTSE ASEAN 40 index
AS Stoxx Asia/Pacific 600 = Stoxx Asia/Pacific 600 Index | STOXX Asia/Pacific 600 | STOXX Asia/Pacific 600 Index
AS Dow Jones Asia Pacific = Dow Jones Asia Pacific Index
EM MSCI EAFE = MSCI EAFE index
EM MSCI Emerging Markets = MSCI EM | MSCI EM index
EM MSCI Frontier Markets = MSCI Frontier Markets Index
trade KBW Bank = KBW Bank Index | KBW Nasdaq Bank | KBW Nasdaq Bank Index
trade NYSE Arca Biotech = NYSE Arca Biotech Index | NYSE Arca Biotechnology Index
trade Bankex = BSE Bankex | BSE Bankex index | Bankex index | S&P BSE Bankex
trade Nifty Oil & Gas = Nifty Oil and Gas | Nifty Oil & Gas index | Nifty Oil and Gas index
trade BSE Oil & Gas = BSE Oil and Gas | BSE Oil & Gas index | BSE Oil and Gas index
trade Nifty India Defence = Nifty Defence | Nifty Defence index | Nifty India Defence index
trade Nifty India Consumption = Nifty India Consumption index
trade Nifty India Tourism = Nifty India Tourism index
trade Nifty India Manufacturing = Nifty India Manufacturing index
trade Nifty Capital Markets = Nifty Capital Markets index
trade TA-Banks = TA-Banks index | TA-Banks5 | TA-Banks5 index | TA-Banks 5 | Tel Aviv Banks index
trade TA-Insurance = TA-Insurance index
trade S&P/TSX Capped Energy = S&P/TSX Capped Energy Index
trade S&P/TSX Capped Financials = S&P/TSX Capped Financials Index
trade S&P/TSX Global Gold = S&P/TSX Global Gold Index
trade BR Automobile Assembler = BR Automobile Assembler Index | BR Automobile Assemblers Index
trade BR Cement = BR Cement Index
trade BR Commercial Banks = BR Commercial Banks Index
trade BR Power Generation and Distribution = BR Power Generation and Distribution Index | BR Power Generation & Distribution Index
trade BR Oil and Gas = BR Oil and Gas Index | BR Oil & Gas Index
trade BR Tech & Comm = BR Tech & Comm Index | BR Tech. & Comm. Index | BR Tech. & Comm Index | BR Tech.& Comm. Index | BR Technology & Communication Index | BR Technology and Communication Index
trade BR Fertilizer = BR Fertilizer Index | BR Fertiliser Index
trade BR Textile = BR Textile Index
trade S&P/ASX 200 A-REIT = S&P/ASX 200 A-REIT index
futures ICE Brent = ICE Brent crude | North Sea Brent | North Sea Brent crude
futures Gift Nifty = GIFT Nifty 50 | SGX Nifty | SGX Nifty futures
EM FTSE All-World = FTSE All-World Index
EM Dow Jones Global = Dow Jones Global Index`;

/** "market name = alias | alias". */
function rowOf(line: string): IndexRow {
  const end = line.indexOf(" ");
  const market = line.slice(0, end);
  const [name = "", aliases] = line.slice(end + 1).split(" = ");
  return aliases === undefined ? [market, name] : [market, name, aliases];
}

export const LESSER_ROWS: readonly IndexRow[] = ROWS.trim().split("\n").map(rowOf);
