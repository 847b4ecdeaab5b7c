package vn.tonghop.pipeline;

import vn.tonghop.publication.AnnotatedWorkbook;
import vn.tonghop.publication.FindingsWorkbook;
import vn.tonghop.publication.PlanWorkbook;
import vn.tonghop.publication.ReplyWorkbook;
import vn.tonghop.publication.WordPlan;

/**
 * What writes the files that people open.
 *
 * @param plan the consolidated workbook
 * @param document the plan as a Word document
 * @param findings the workbook of a revision that is not published
 * @param annotated the copy of a submission in which its findings are marked
 * @param reply what a submitter is told
 */
record Writers(
    PlanWorkbook plan,
    WordPlan document,
    FindingsWorkbook findings,
    AnnotatedWorkbook annotated,
    ReplyWorkbook reply) {}
