import { each, finding, independently, isSet, listOf, text, wiring } from '../../core/index.ts';
import { called, listed } from '../_words.ts';

const statistics = ['Average', 'Maximum', 'Minimum', 'SampleCount', 'Sum'];
const hour = 3600;
const day = 24 * hour;

export default wiring({
  id: 'WIRING_ALARM_EVALUATION',
  title: 'An alarm’s periods and statistic are such as CloudWatch takes',
  severity: 'medium',
  types: ['AWS::CloudWatch::Alarm'],
  shipped: {
    as: 'deploy error',
    what: 'CloudWatch refuses the alarm (ValidationError), and the stack is rolled back.',
  },
  why: 'Data is kept by 10, 20, 30 or whole minutes of seconds, an alarm looks back no longer than a day (a week by periods of an hour), and a metric has one statistic.',
  fix: 'Give Period as 10, 20, 30 or a multiple of 60, fewer EvaluationPeriods where they are too long together, and one of Statistic and ExtendedStatistic.',
  *check(properties, { resource }) {
    const name = called(resource);
    yield* independently(
      function* () {
        if (properties.Period !== undefined && !isPeriod(Number(properties.Period))) yield refused(name, 'Period', Number(properties.Period));
      },
      () =>
        each(listOf(properties.Metrics), function* (one, index) {
          const period = one.MetricStat?.Period;
          if (period !== undefined && !isPeriod(Number(period))) yield refused(name, `Metrics[${index}].MetricStat.Period`, Number(period));
        }),
      function* () {
        if (properties.Period === undefined) return;
        const [period, periods] = [Number(properties.Period), Number(properties.EvaluationPeriods)];
        const most = period < hour ? day : 7 * day;
        if (isPeriod(period) && period * periods > most)
          yield finding(
            'EvaluationPeriods',
            `${name} looks back over ${period * periods} seconds, and by periods of ${period} it may do so over ${most}`,
            {
              expected: `${Math.floor(most / period)} at most`,
            },
          );
      },
      function* () {
        if (properties.DatapointsToAlarm === undefined || Number(properties.DatapointsToAlarm) <= Number(properties.EvaluationPeriods)) return;
        yield finding('DatapointsToAlarm', `${name} wants more data points than the ${properties.EvaluationPeriods} periods that it looks at have`, {
          expected: `${properties.EvaluationPeriods} at most`,
        });
      },
      function* () {
        if (!isSet(properties, 'MetricName')) return;
        const [plain, extended] = [isSet(properties, 'Statistic'), isSet(properties, 'ExtendedStatistic')];
        if (plain === extended)
          yield finding('Statistic', `${name} has ${plain ? 'two statistics' : 'no statistic'} of its metric, and CloudWatch wants one`, {
            expected: 'Statistic or ExtendedStatistic',
          });
      },
      function* () {
        const statistic = text(properties, 'Statistic');
        if (!statistic || statistic.isOneOf(statistics)) return;
        const where = /^p\d|^tm|^IQM$|^wm|^pr|^tc|^ts/i.test(statistic.pattern) ? ': such as this one go into ExtendedStatistic' : '';
        yield finding('Statistic', `${name} asks for the statistic ${statistic.pattern}, which CloudWatch does not know${where}`, {
          expected: listed(statistics, 'or'),
        });
      },
    );
  },
});

function isPeriod(seconds: number): boolean {
  return [10, 20, 30].includes(seconds) || (seconds > 0 && seconds % 60 === 0);
}

function refused(name: string, path: string, seconds: number) {
  return finding(path, `${name} has a period of ${seconds} seconds, by which CloudWatch keeps no data`, {
    expected: '10, 20, 30 or a multiple of 60',
  });
}
