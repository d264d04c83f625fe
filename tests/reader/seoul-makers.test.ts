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
];

promise(CASES);
