/** Name of the tool that findings about licences carry: they are about dependencies, and no advisories. */
export const licencesTool = "licences";
