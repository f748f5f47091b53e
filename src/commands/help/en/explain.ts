export const help = `Usage: offprint explain RULE

Says what a rule finds, why that matters and how to mend it, with an example that fails and one that passes.
RULE is the name at the end of a finding, such as link/tracking.`
