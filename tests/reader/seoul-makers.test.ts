import { type Case, promise } from "./reading.ts";

/** Stories of Seoul: companies told again by what they are. */
const CASES: readonly Case[] = [
  [
    "what a company is stands for the one stock that was told before, whatever its trade",
    "Celltrion plunged 8.5 percent. The pharmaceutical giant had already dropped more than 8 percent the previous day. Naver rose 2 percent. The internet portal operator had gained 3.1 percent on Monday.",
    "stock.change_pct Celltrion -8.5",
    "stock.change_pct Celltrion -8 over @2026-03-09",
    "stock.change_pct Naver 2",
    "stock.change_pct Naver 3.1 @2026-03-09",
  ],
  [
    "so do its shares",
    "Hyundai Motor drew buyers. Hyundai Motor rose 1.1 percent. The automaker's stock closed at 512,000 won.",
    "stock.change_pct Hyundai Motor 1.1",
    "stock.close Hyundai Motor 512000",
  ],
  [
    "of two stocks told before it stands for neither",
    "KB Financial gained 1.4 percent and Shinhan Financial 0.9 percent. The lender closed at 121,000 won.",
    "stock.change_pct KB Financial 1.4",
    "stock.change_pct Shinhan Financial 0.9",
  ],
  [
    "a story that says how a place's shares went reports on its market, however few its sentences of an index",
    "Seoul shares up late morning\n\nSEOUL, March 10 -- Investors awaited a speech. Analysts were cautious. Traders stayed aside. Volumes were thin. Samsung Electronics added 0.64 percent, and SK hynix gained 1.64 percent.",
    "stock.change_pct Samsung Electronics 0.64 !",
    "stock.change_pct SK hynix 1.64 !",
  ],
  [
    "a share swells, creeps and stumbles",
    "Hyundai Motor grew 0.17 percent, with its smaller affiliate Kia swelling 0.79 percent and Naver stumbling 0.4 percent.",
    "stock.change_pct Hyundai Motor 0.17",
    "stock.change_pct Kia 0.79",
    "stock.change_pct Naver -0.4",
  ],
  [
    "what the ending of a day undid keeps its day, all of it or most",
    "The KOSPI gave back all of Monday's 1.2 percent gain, ending down 1.3 percent at 4,214.66. The KOSDAQ erased most of Monday's gain to close at 968.36. Samsung Electronics offset Monday's 1.1 percent drop, closing 2.2 percent higher at 63,400 won.",
    "index.change_pct KOSPI 1.2 @2026-03-09",
    "index.change_pct KOSPI -1.3",
    "index.close KOSPI 4214.66",
    "index.close KOSDAQ 968.36",
    "stock.change_pct Samsung Electronics -1.1 @2026-03-09",
    "stock.change_pct Samsung Electronics 2.2",
    "stock.close Samsung Electronics 63400",
  ],
  [
    "a gain of the won is its own, whatever came of it",
    "The won closed at 1,463.8 won. The won gave back a 3.1 won gain.",
    "fx.rate USD/KRW 1463.8",
    "fx.change USD/KRW -3.1",
  ],
  [
    "the paper of so many years is a bond",
    "The KOSPI closed at 4,214.66. The five-year paper gained 2.1 basis points to 3.12 percent. The yield on the 10-year paper rose 1.4 basis points to 3.4 percent. The paper sector fell 2.1 percent.",
    "index.close KOSPI 4214.66",
    "bond.change_bp 5-year Treasury 2.1",
    "bond.yield 5-year Treasury 3.12",
    "bond.change_bp 10-year Treasury 1.4",
    "bond.yield 10-year Treasury 3.4",
    "sector.change_pct paper -2.1",
  ],
  [
    "a move that was undone, all of it or most, is not the day's",
    "The KOSPI pared most of an earlier 1.5 percent loss, finishing down 0.4 percent at 4,214.66. The KOSDAQ wiped out nearly all of its earlier 2.1 percent advance to end 0.1 percent higher. Samsung Electronics recouped its earlier 2.4 percent drop to close up 0.6 percent. The won recovered much of an earlier 7.2 won loss.",
    "index.change_pct KOSPI -0.4",
    "index.close KOSPI 4214.66",
    "index.change_pct KOSDAQ 0.1",
    "stock.change_pct Samsung Electronics 0.6",
  ],
];

promise(CASES);
