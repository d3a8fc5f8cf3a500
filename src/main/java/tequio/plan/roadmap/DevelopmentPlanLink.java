package tequio.plan.roadmap;

import tequio.kernel.Known;
import tequio.kernel.Text;

/** Place in the municipal development plan: line of action, pillar and axis. */
public record DevelopmentPlanLink(Known<Text> line, Known<Text> pillar, Known<Text> axis) {}
