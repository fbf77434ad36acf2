/** `a.example b.example` by the owner's name. */
export type OwnerData = Record<string, string>;

/** Whoever serves other people's files owns none of them. */
const SERVES_OTHERS = /^(?:cdn|hosting)$/;
const IP_ADDRESS = /^[\d.]+$/;

interface Entity {
  name: string;
  category: string;
  domains: string[];
}

/**
 * Reduces the entities of `third-party-web` to names and domains; what is reduced already stays as it is. Null where it is of
 * another shape.
 */
export function reduceOwners(json: unknown): OwnerData | null {
  if (!Array.isArray(json)) return isReduced(json) ? json : null;
  if (json.length === 0 || !json.every(isEntity)) return null;
  const owners: OwnerData = {};
  for (const { name, category, domains } of json) {
    if (SERVES_OTHERS.test(category)) continue;
    const names = domains
      .map((domain) => domain.replace(/^\*\./, '').toLowerCase())
      .filter((domain) => !IP_ADDRESS.test(domain));
    if (names.length > 0) owners[name] = [...new Set(names)].join(' ');
  }
  return owners;
}

function isReduced(json: unknown): json is OwnerData {
  return (
    typeof json === 'object' &&
    json !== null &&
    Object.values(json).every((domains) => typeof domains === 'string')
  );
}

function isEntity(each: unknown): each is Entity {
  const { name, category, domains } = (each ?? {}) as Partial<Entity>;
  return typeof name === 'string' && typeof category === 'string' && Array.isArray(domains);
}
