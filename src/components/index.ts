import Claim from "./Claim.astro";
import Clinic from "./Clinic.astro";
import Correction from "./Correction.astro";
import Counted from "./Counted.astro";
import Definition from "./Definition.astro";
import Drill from "./Drill.astro";
import EngineSource from "./EngineSource.astro";
import ExamWrite from "./ExamWrite.astro";
import Experiment from "./Experiment.astro";
import Fact from "./Fact.astro";
import Given from "./Given.astro";
import GuideFact from "./GuideFact.astro";
import GuidePicture from "./GuidePicture.astro";
import Homonym from "./Homonym.astro";
import Libraries from "./Libraries.astro";
import Mastery from "./Mastery.astro";
import Measured from "./Measured.astro";
import Note from "./Note.astro";
import Plan from "./Plan.astro";
import Plans from "./Plans.astro";
import Practice from "./Practice.astro";
import Quiz from "./Quiz.astro";
import ReviewQuestion from "./ReviewQuestion.astro";
import Sizes from "./Sizes.astro";
import Source from "./Source.astro";
import Tap from "./Tap.astro";
import Term from "./Term.astro";
import WhatBreaks from "./WhatBreaks.astro";
import Worked from "./Worked.astro";

/** The vocabulary of lessons and guides: what their MDX may name without an import. */
export const components = {
  Claim,
  Clinic,
  Correction,
  Counted,
  Definition,
  Drill,
  EngineSource,
  ExamWrite,
  Experiment,
  Fact,
  Given,
  GuideFact,
  GuidePicture,
  Homonym,
  Libraries,
  Mastery,
  Measured,
  Note,
  Plan,
  Plans,
  Practice,
  Quiz,
  ReviewQuestion,
  Sizes,
  Source,
  Tap,
  Term,
  WhatBreaks,
  Worked,
};
