import { PRODUCTS, type Product } from './goods.ts';

/** Pictures drawn here, so that the shop needs nothing from the net. */
export function pictureOf(file: string): string {
  const name = file.replace(/\.svg$/, '');
  if (name === 'hero') return hero();
  if (name === 'mark') return mark();
  const product = PRODUCTS.find(({ id }) => id === name);
  return product ? still(product) : mark();
}

const frame = (width: number, height: number, body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${body}</svg>`;

const mark = (): string =>
  frame(
    64,
    64,
    '<rect width="64" height="64" rx="14" fill="#7a4a2e"/><circle cx="32" cy="28" r="13" fill="#f3c77a"/><path d="M8 46q12-9 24 0t24 0v10H8z" fill="#8aa06a"/>',
  );

function still(product: Product): string {
  const table = `<rect width="300" height="240" fill="${product.ground}"/><path d="M0 178h300v62H0z" fill="#c9a77f" opacity=".45"/>`;
  return frame(300, 240, table + THINGS[product.kind](product.tint));
}

const THINGS: Readonly<Record<Product['kind'], (tint: string) => string>> = {
  pouch: (tint) => `<ellipse cx="150" cy="207" rx="78" ry="9" fill="#6d533a" opacity=".25"/>
<path d="M92 52h116l8 150q-66 8-132 0z" fill="${tint}"/><path d="M92 52h116v16H92z" fill="#000" opacity=".14"/>
<path d="M92 52h26l-8 152q-14-1-26-2z" fill="#fff" opacity=".1"/>
<rect x="116" y="92" width="68" height="86" fill="#fbf6ea"/><rect x="121" y="97" width="58" height="76" fill="none" stroke="${tint}" stroke-width="1.5"/>
<path d="M150 152c-20-10-22-30-4-44 10 14 16 28 4 44z" fill="${tint}"/><path d="M151 153c2-18 10-26 20-30 4 14-4 26-20 30z" fill="${tint}" opacity=".7"/>`,
  pot: (tint) => `<ellipse cx="148" cy="200" rx="92" ry="10" fill="#6d533a" opacity=".28"/>
<path d="M214 128h56q12 0 12 10t-12 10l-54 2z" fill="${tint}"/><path d="M92 146l-44-34q-8-4-4 4l38 62z" fill="${tint}"/>
<path d="M74 146q0-46 76-46t76 46q0 54-76 54t-76-54z" fill="${tint}"/><path d="M96 112q54-24 108 0-54 14-108 0z" fill="#000" opacity=".16"/>
<ellipse cx="150" cy="98" rx="46" ry="12" fill="${tint}"/><circle cx="150" cy="82" r="10" fill="${tint}"/><path d="M86 140q4-22 34-30-18 22-20 60-14-12-14-30z" fill="#fff" opacity=".14"/>`,
  cup: (tint) => `<ellipse cx="150" cy="204" rx="62" ry="9" fill="#6d533a" opacity=".28"/>
<path d="M98 84h104l-6 92q-4 26-46 26t-46-26z" fill="${tint}"/><path d="M196 96l-6 84q-4 14-22 19 12-40 12-104z" fill="#b9a88c" opacity=".35"/>
<ellipse cx="150" cy="84" rx="52" ry="13" fill="#e6ddc9"/><ellipse cx="150" cy="88" rx="43" ry="9" fill="#9aa85c"/>
<path d="M112 150q38 14 76 0" fill="none" stroke="#a08d6d" stroke-width="3" opacity=".6"/><path d="M136 58q-8-10 0-20t0-20M164 58q-8-10 0-20t0-20" fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round" opacity=".75"/>`,
  plate: (tint) => `<ellipse cx="150" cy="190" rx="104" ry="14" fill="#6d533a" opacity=".25"/>
<circle cx="150" cy="128" r="86" fill="#f8f6ef"/><circle cx="150" cy="128" r="86" fill="none" stroke="#d9d2c0" stroke-width="2"/>
<circle cx="150" cy="128" r="70" fill="none" stroke="${tint}" stroke-width="4"/><circle cx="150" cy="128" r="61" fill="none" stroke="${tint}" stroke-width="1.5"/>
<path d="M150 164c-30-12-34-44-8-66 18 20 24 44 8 66zM152 166c2-28 16-40 34-46 6 22-8 42-34 46z" fill="none" stroke="${tint}" stroke-width="4" stroke-linejoin="round"/>`,
};

const hero = (): string =>
  frame(
    560,
    420,
    `<rect width="560" height="420" fill="#f4e6cf"/><circle cx="424" cy="104" r="52" fill="#f1b765"/>
<path d="M0 196q120-70 240-24t320-44v292H0z" fill="#cfd3a6"/>${rows()}
<path d="M0 318q280-34 560 0v102H0z" fill="#b98a5e"/><path d="M0 330q280-34 560 0" fill="none" stroke="#a1754b" stroke-width="3"/>
<g transform="translate(70 132) scale(1.15)">${THINGS.pot('#93503a')}</g><g transform="translate(322 190) scale(.78)">${THINGS.cup('#f5f0e4')}</g>`,
  );

const rows = (): string =>
  [0, 1, 2, 3]
    .map(
      (row) =>
        `<path d="M-20 ${232 + row * 26}q70-34 140 0t140 0 140 0 140 0 60 0v30H-20z" fill="${['#aebb7f', '#9bad6b', '#879d59', '#75894a'][row] ?? ''}"/>`,
    )
    .join('');

export const bannerPicture = (): string =>
  frame(
    640,
    80,
    '<rect width="640" height="80" rx="8" fill="#e8efe3"/><path d="M44 36v-8a12 12 0 0 1 24 0v8" fill="none" stroke="#5f7d55" stroke-width="5"/><rect x="38" y="36" width="36" height="26" rx="4" fill="#5f7d55"/><text x="96" y="48" font-size="22" font-family="sans-serif" fill="#3f5738">お支払いは暗号化されています</text>',
  );
