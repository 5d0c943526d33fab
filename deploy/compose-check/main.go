// Reads a Compose file as Compose does (schema, variables, references) and prints its services; exits 1 when it is wrong.
package main

import (
	"context"
	"fmt"
	"os"
	"strings"

	"github.com/compose-spec/compose-go/v2/cli"
)

func main() {
	options, err := cli.NewProjectOptions(os.Args[1:])
	if err == nil {
		project, problem := options.LoadProject(context.Background())
		if problem == nil {
			fmt.Println(strings.Join(project.ServiceNames(), " "))
			return
		}
		err = problem
	}
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}
