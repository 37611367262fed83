// Words of emergency access and of the desk of the privacy officer.

export const NOODTOEGANG = {
  knop: 'Noodtoegang',
  titel: 'Afgeschermde delen openen in nood',
  uitleg:
    'Doe dit alleen als het nu moet en geen collega met het recht bereikbaar is. U kunt alleen lezen. De privacyfunctionaris krijgt meteen bericht en oordeelt achteraf.',
  reden: 'Waarom is dit nu nodig?',
  redenUitleg: 'Minstens 20 tekens. Noem geen namen.',
  open: 'Noodtoegang nemen',
  genomen: 'De afgeschermde delen zijn open. Alles wat u doet, wordt vastgelegd.',
  beeindig: 'Noodtoegang beëindigen',
  beeindigd: 'De noodtoegang is beëindigd.',
} as const;

export const PRIVACY = {
  titel: 'Privacy',
  uitleg:
    'Wie deed wat met welk dossier, toegestaan en geweigerd. U ziet kenmerken en handelingen, geen inhoud.',
  log: 'Logboek',
  patronen: 'Patronen',
  noodtoegang: 'Noodtoegang',
  kenmerk: 'Kenmerk van het dossier',
  uitkomst: 'Uitkomst',
  van: 'Van',
  tot: 'Tot en met',
  alle: 'Alles',
  geenRegels: 'Er zijn geen regels die hierbij passen.',
  geenPatronen: 'In deze periode valt niets op.',
  geenNoodtoegang: 'Niemand heeft noodtoegang genomen.',
  exporteer: 'Als CSV bewaren',
  exportMelding:
    'Het bestand bevat gegevens over collega’s. Deel het alleen met wie het nodig heeft. De export staat in het logboek.',
  meer: 'Meer regels',
  bekeken: 'Bekeken',
  markeer: 'Als bekeken markeren',
  opmerking: 'Wat zag u en wat deed u?',
  oordeel: 'Oordelen',
  akkoord: 'Akkoord',
  nietAkkoord: 'Niet akkoord',
  bewaard: 'Uw oordeel is bewaard.',
} as const;

export const UITKOMST = { toegestaan: 'toegestaan', geweigerd: 'geweigerd', mislukt: 'mislukt' } as const;

export const PATROON = {
  'zonder-taak': 'Opent veel dossiers zonder taak of regie',
  'veel-geweigerd': 'Wordt vaak geweigerd',
  'buiten-werktijd': 'Werkt veel buiten werktijd',
  noodtoegang: 'Nam noodtoegang',
} as const;
