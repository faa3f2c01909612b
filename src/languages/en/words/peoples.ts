/** Peoples and creeds in more than one state, as adjectives that no person and no place has for a name: they only describe the group whose name follows. */
export const PEOPLES: readonly string[] = 'kurdish druze alawite tuareg rohingya hausa hutu tutsi dinka nuer fulani bedouin shia shiite sunni'.split(' ');
