"""Names in Latin letters: their ends, and the Latin words that name nobody."""

from __future__ import annotations

from analysis.reading.rules.words import row, words

LATIN_ENDINGS = words("""
    Inc Inc. Corp Corp. Corporation Co Co. Ltd Ltd. Limited LLC LP LLP PLC plc AG GmbH SA S.A. SpA S.p.A. NV N.V. BV
    B.V. AB A/S ASA Oy KK K.K. SE Pte Pte. Pty Sdn Bhd Group Holdings Holding Company Pharma Pharmaceutical
    Pharmaceuticals Pharmaceutica Therapeutics Therapeutic Bio Biotech Biotechnology Biotechnologies Biopharma
    Biopharmaceutical Biopharmaceuticals Biosciences Bioscience Biologics Biologic Biotherapeutics Biomedical Biomed
    Bioworks Biopharm Sciences Science Life Lifesciences Health Healthcare Medical Medicine Medicines Medics
    Oncology Genomics Genetics Diagnostics Laboratories Laboratory Labs Lab Institute Institut University College
    Hospital Hospitals Clinic Center Centre Foundation Fund Capital Ventures Partners Investments Investment Bank
    Technologies Technology Vaccines Immunotherapeutics Neuroscience Research Association Council Agency Ministry
    Commission Consortium Genes Cell Cells Immune Immunology Robotics Systems Solutions International Worldwide
    Chemical Chemicals Industries Innovation Innovations Asia Japan Korea China America Europe
""")

LATIN_PLACES = words("""
    Park Valley Campus Cluster Hub Village City Complex Town
""")

# Last words of a gloss that make a place of what it glosses: 가시오강(kashio river).
LATIN_SITES = words("""
    river mountain mount lake island park airport station bridge street
""")

# Ends of one coined Latin word that is a company's name: AprilBio, Novapharma.
LATIN_TAILS = row("""
    therapeutics pharma pharmaceuticals bio biotech biologics biosciences genomics health medical Therapeutics
    Pharma Bio Biotech Gene Cell Labs
""")

# Latin words and short forms of the trade that name nobody.
LATIN_WORDS = words("""
    Lead Series Seed Upfront License Total Deal Round Closing Partner Partners Global Phase
    ADC ADCs AI API AR BBB BD BM BT BTS B2B B2C CAR CAR-T CAR-NK CDO CDMO CMO CRO CRDMO CEO CFO CTO COO CSO CBO CGT
    CI CNS COVID COVID-19 CP CB BW EB CR CT DB DDS DNA DPP DT DX EGFR EMR EPS ESG ETF EU FTA GDP GIFT GLP GLP-1 GMP
    GPCR G7 G20 G2B HER2 HIV HPV HSR IB ICT IND IP IPO IR IRB IT ITC IoT KGMP KOL KRW LNP LO LOI M&A MASH MOA MOU
    MRI mRNA mRNA-LNP MTA NASH NDA BLA NDR NGS NK NRDO OTC OLED PBR PCR PD PD-1 PD-L1 PE PEF PER PK PI PM PR QA QC
    R&D RNA ROE ROFN ROFR RMAT RPT SBRT SC IV SCI SI SK SMA SNS SPA SPC TCR TF TPD TV UAE UN USD EUR GBP JPY CNY CHF
    UX VAT VC VR WHO-GMP XR siRNA AAV iPS iPSC PROTAC OCT A B C D E F G H I J K L M N O P Q R S T U V W X Y Z BIO
    JPM ASCO AACR ESMO ASH CPHI CES BIX KOSDAQ KOSPI NASDAQ NYSE OK NO No Vol A-1 ADVERTISEMENT AD News Photo PDF
    HTML win-win More TOP Top FDC ODM OEM OBM PoC POC FIH CMC DMF SaMD DTx DTC CCTV CRISPR Cas9 B2G KST GMT EST UTC
    PST AM NewCo Newco NEWCO HoldCo SPV SPAC EBITDA EBIT CAGR IRR ROI NAV LTV ARR ORR PFS DCR DOR MTD RP2D SAE BMI LDL JSC
    IDMC DSMB Seller Buyer Licensor Licensee
    Royalty Royalties Greater Upfront Milestone Milestones Option Deal Payment Payments Fee Term Sheet Phase Data Total Value
    Contract Asset Assets Platform Pipeline Exclusive Non-exclusive Global License Licensing Agreement Signing Closing Near-term
    Regulatory Commercial Development Sales Tier Net Equity Cash Territory Territories Global-rights Rights Worldwide Supply
""")
