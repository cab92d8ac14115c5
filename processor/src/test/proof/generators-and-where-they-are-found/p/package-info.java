@SequenceGenerator(name = "of_the_package", sequenceName = "of_the_package_seq")
package p;

import jakarta.persistence.SequenceGenerator;
