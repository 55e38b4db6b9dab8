import { createContext, useContext } from 'react';

export interface TransitionProgress {
  /** How far the scene has come in: 1 when it is whole. */
  entering: number;
  /** How far it has gone out: 0 as long as it stays. */
  exiting: number;
  isInTransitionSeries: boolean;
}

export const ProgressContext = createContext<TransitionProgress>({
  entering: 1,
  exiting: 0,
  isInTransitionSeries: false,
});

/** For scenes that move their parts by themselves while a transition runs. */
export const useTransitionProgress = (): TransitionProgress => useContext(ProgressContext);
