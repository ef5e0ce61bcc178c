import { useEffect, useReducer, type Dispatch } from "react";
import { navigate, type Navigation, type Step } from "./navigation.ts";
import { rememberedNavigation, rememberNavigation } from "./remember-navigation.ts";

/** Where the person is, remembered from one start to the next. */
export function useNavigation(): [Navigation, Dispatch<Step>] {
  const [at, go] = useReducer(navigate, localStorage, rememberedNavigation);
  useEffect(() => rememberNavigation(localStorage, at), [at]);
  return [at, go];
}
