import { partName, type SeminarWords } from '../words/seminar/words.ts';
import { type Arrival, type Receiver, receiverOf } from './scenes.ts';

interface Props {
  words: SeminarWords;
  receivers: readonly Receiver[];
  arrivals: readonly Arrival[];
}

/** What arrived at whose server, masked; it fills while somebody types on the stage. */
export function ServersPanel({ words, receivers, arrivals }: Props) {
  return (
    <section class="servers" aria-label={words.servers}>
      {receivers.map((receiver) => {
        const here = arrivals.filter(({ to }) => receiverOf(to) === receiver);
        return (
          <section key={receiver} class="server" data-receiver={receiver}>
            <h2>{words.receivers[receiver]}</h2>
            {here.length === 0 ? (
              <p class="nothing">{words.nothingArrived}</p>
            ) : (
              here.map((arrival) => <Arrived key={arrival.to} words={words} {...arrival} />)
            )}
          </section>
        );
      })}
      <p class="small">{words.masked}</p>
    </section>
  );
}

function Arrived({ words, to, parts, count }: Arrival & Pick<Props, 'words'>) {
  return (
    <>
      <p class="small">
        <code>{to}</code> {words.times(count)}
      </p>
      <dl>
        {parts
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{partName(name, words)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}
