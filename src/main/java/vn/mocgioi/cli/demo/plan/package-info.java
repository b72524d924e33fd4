/** What the demo province is to look like: its zones, their stages, projects and clearance, from tables. */
@NullMarked
package vn.mocgioi.cli.demo.plan;

import org.jspecify.annotations.NullMarked;
